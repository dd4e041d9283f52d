import { describe, expect, it } from 'vitest'
import { clerk } from '#shared/case/testing/index.ts'
import { hasRole, roleNames, roles } from './actor.ts'
import { fold } from './aggregate.ts'
import { assertNever } from './assert-never.ts'
import { isPersonal, personal } from './personal.ts'
import { accept, refuse } from './refusal.ts'

describe('the core', () => {
  it('folds a history from the start or from a known state', () => {
    const counter = {
      name: 'hall',
      initial: 0,
      numbers: () => [],
      decide: () => accept({ type: 'counted', by: 1 }),
      evolve: (state: number, event: { type: string; by: number }) => state + event.by,
    } as const
    const events = [1, 2, 3].map((by) => ({ type: 'counted', by }))
    expect(fold(counter, events)).toBe(6)
    expect(fold(counter, events.slice(1), 1)).toBe(6)
  })

  it('tells a personal value from everything that only looks like one', () => {
    expect(isPersonal(personal('231081190001010019'))).toBe(true)
    for (const other of [null, undefined, 'personal', 7, [], {}, { personal: 7 }]) expect(isPersonal(other)).toBe(false)
  })

  it('makes acceptances and refusals as values', () => {
    expect(accept('one', 'two')).toEqual({ ok: true, events: ['one', 'two'] })
    expect(refuse('no', '不行。', { rule: '第1条', about: ['x'] })).toEqual({
      ok: false,
      refusal: { code: 'no', message: '不行。', rule: '第1条', about: ['x'] },
    })
  })

  it('names every role in Chinese and asks for any of several', () => {
    expect(Object.keys(roleNames)).toEqual([...roles])
    expect(hasRole(clerk, 'reviewer', 'clerk')).toBe(true)
    expect(hasRole(clerk, 'reviewer')).toBe(false)
  })

  it('throws on a union member that nobody handles', () => {
    expect(() => assertNever('new' as never)).toThrow('"new"')
  })
})
