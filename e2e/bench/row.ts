/** One figure. `ratio` is value / baseline; both were measured in the same run. */
export interface Row {
  readonly name: string
  readonly value: number
  readonly unit: 'ms' | 'MB'
  readonly baseline: number
  readonly ratio: number
  /** What value and baseline are, and the limit that the figure must keep. */
  readonly note: string
}

export function row(name: string, unit: Row['unit'], value: number, baseline: number, note: string): Row {
  return { name, value: rounded(value), unit, baseline: rounded(baseline), ratio: rounded(value / baseline), note }
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((left, right) => left - right)
  const middle = sorted[Math.floor((sorted.length - 1) / 2)]
  const next = sorted[Math.ceil((sorted.length - 1) / 2)]
  if (middle === undefined || next === undefined) throw new Error('No values, no median')
  return (middle + next) / 2
}

function rounded(value: number): number {
  return Number(value.toPrecision(4))
}
