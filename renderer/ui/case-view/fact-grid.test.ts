import { expect, it } from 'vitest'
import { widened } from './fact-grid.tsx'

function widths(...wide: readonly boolean[]): readonly boolean[] {
  const facts = wide.map((each, index) => ({ key: String(index), label: '', value: '', wide: each }))
  return widened(facts).map((fact) => fact.wide === true)
}

it('two short facts share a row and a long one has its own', () => {
  expect(widths(false, false, true)).toEqual([false, false, true])
})

it('a short fact that would stand alone takes the whole row', () => {
  expect(widths(false, true, false)).toEqual([true, true, true])
  expect(widths(false, false, false)).toEqual([false, false, true])
})
