import type { ReactNode } from 'react'

export interface Fact {
  readonly key: string
  readonly label: ReactNode
  readonly value: ReactNode
  /** Takes the whole width: long texts. */
  readonly wide?: boolean
}

interface Props {
  readonly title?: ReactNode
  readonly facts: readonly Fact[]
  /** `one`: a single column, for a panel at the side. */
  readonly columns?: 'one' | 'two'
}

/** Labels and values in columns that line up from one group to the next. */
export function FactGrid({ title, facts, columns = 'two' }: Props) {
  return (
    <section className="fact-group">
      {title !== undefined && <h3 className="fact-title">{title}</h3>}
      <dl className={`facts facts-${columns}`}>
        {widened(facts).map((fact) => (
          <div key={fact.key} className={fact.wide === true ? 'fact fact-wide' : 'fact'}>
            <dt>{fact.label}</dt>
            <dd>{fact.value}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

/** A fact that would stand alone in its row takes the whole of it, so that no row is half drawn. */
export function widened(facts: readonly Fact[]): readonly Fact[] {
  const result: Fact[] = []
  let open = false
  for (const [index, fact] of facts.entries()) {
    if (fact.wide === true || open) {
      open = false
      result.push(fact)
      continue
    }
    const next = facts[index + 1]
    open = next !== undefined && next.wide !== true
    result.push(open ? fact : { ...fact, wide: true })
  }
  return result
}
