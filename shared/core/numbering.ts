import type { NumberRequest } from './aggregate.ts'
import type { LocalDate } from './time.ts'

/**
 * How each number is written. No national or local rule is published for them: these are our proposal, editable data.
 * `{year}` the year, `{day}` YYYYMMDD, `{desk}` the desk's code, `{industry}` the industry's ordinal, `{serial:n}` a serial
 * padded to n. The desk is part of every number, so two desks that are offline never give the same one.
 */
export const numberPatterns: Readonly<Record<NumberRequest['series'], string>> = {
  case: 'SFH{day}{desk}{serial:4}',
  receipt: '绥综收〔{year}〕{desk}{serial:5}号',
  acceptance: '绥综受〔{year}〕{desk}{serial:5}号',
  correction: '绥综补〔{year}〕{desk}{serial:5}号',
  decline: '绥综不受〔{year}〕{desk}{serial:5}号',
  grant: '绥综准〔{year}〕{desk}{serial:5}号',
  refusal: '绥综不准〔{year}〕{desk}{serial:5}号',
  licence: '绥综许〔{year}〕{industry}-{desk}{serial:5}',
  batch: 'JJ{day}{desk}{serial:3}',
}

/** The counter that a request draws from: a serial starts anew whenever another part of its pattern changes. */
export function counterOf(request: NumberRequest, today: LocalDate, desk: string): string {
  return fill(request, today, desk, () => '#')
}

/** Writes a number. Throws when the pattern wants an industry that the request does not name (a bug). */
export function writeNumber(request: NumberRequest, today: LocalDate, desk: string, serial: number): string {
  return fill(request, today, desk, (width) => String(serial).padStart(width, '0'))
}

function fill(request: NumberRequest, today: LocalDate, desk: string, serial: (width: number) => string): string {
  return numberPatterns[request.series].replace(/\{(\w+)(?::(\d+))?\}/g, (_, part: string, width = '1') => {
    if (part === 'year') return today.slice(0, 4)
    if (part === 'day') return today.replaceAll('-', '')
    if (part === 'desk') return desk
    if (part === 'serial') return serial(Number(width))
    if (part === 'industry' && request.industry !== undefined) return String(request.industry)
    throw new Error(`Series ${request.series} can't fill {${part}}`)
  })
}
