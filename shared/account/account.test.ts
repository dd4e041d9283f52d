import { describe, expect, it } from 'vitest'
import { administrator, contextFor, give, morningOf, refusalOf, run } from '#shared/case/testing/index.ts'
import { roles } from '#shared/core/actor.ts'
import { type AccountCommand, type AccountState, account, accountCommand } from './account.ts'

const context = contextFor(administrator, morningOf('2026-11-24'), { streamId: 'clerk-1' })
const open: AccountCommand = {
  type: 'open',
  username: 'wang.shoujian',
  displayName: '王收件',
  roles: ['clerk'],
  departmentId: null,
  demo: false,
}
const change: AccountCommand = { type: 'change', displayName: '王受理', roles: ['clerk', 'issuer'], departmentId: null }
const disable: AccountCommand = { type: 'disable' }
const enable: AccountCommand = { type: 'enable' }

describe('every command in every phase of an account', () => {
  const states = { absent: account.initial, open: led(open), disabled: led(open, disable) }
  const expected = {
    absent: { open: 'account-opened', change: 'account-absent', disable: 'account-absent', enable: 'account-absent' },
    open: { open: 'account-exists', change: 'account-changed', disable: 'account-disabled', enable: 'account-enabled' },
    disabled: {
      open: 'account-exists',
      change: 'account-changed',
      disable: 'account-disabled',
      enable: 'account-enabled',
    },
  } satisfies Record<keyof typeof states, Record<AccountCommand['type'], string>>
  const accepted = new Set(['absent open', 'open change', 'open disable', 'disabled change', 'disabled enable'])
  const commands = { open, change, disable, enable }
  const table = (Object.keys(states) as (keyof typeof states)[]).flatMap((phase) =>
    (Object.keys(commands) as (keyof typeof commands)[]).map((type) => ({
      phase,
      type,
      outcome: expected[phase][type],
    })),
  )

  it.each(table)('$phase: $type gives $outcome', ({ phase, type, outcome }) => {
    const { decision, events } = give(account, states[phase], commands[type], context)
    expect(decision.ok).toBe(accepted.has(`${phase} ${type}`))
    if (decision.ok) expect(events.map((event) => event.type)).toEqual([outcome])
    else {
      expect(decision.refusal.code).toBe(outcome)
      expect(decision.refusal.message).toMatch(/^[^a-z]*[\u4e00-\u9fff][^a-z]*。$/)
    }
  })
})

describe('opening and changing an account', () => {
  const opening = (changed: object) => decide(account.initial, { ...open, ...changed } as AccountCommand)

  it('keeps no password in the log', () => {
    const { events } = run(account, [{ command: open, context }])
    expect(JSON.stringify(events)).not.toContain('password')
    expect(accountCommand.parse({ ...open, password: 'secret' })).not.toHaveProperty('password')
  })

  it.each(['w', 'Wang', '王', '-wang', 'wang shou', 'w'.repeat(31)])('refuses the user name “%s”', (username) => {
    expect(refusalOf(opening({ username }))).toMatchObject({ code: 'username-form', about: ['username'] })
  })

  it('needs a name and a role', () => {
    expect(refusalOf(opening({ displayName: '' }))).toMatchObject({ code: 'display-name' })
    expect(refusalOf(opening({ displayName: '\u{F0000}' }))).toMatchObject({ code: 'undrawable' })
    expect(refusalOf(opening({ roles: [] }))).toMatchObject({ code: 'roles' })
    expect(refusalOf(decide(led(open), { ...change, roles: [] }))).toMatchObject({ code: 'roles' })
  })

  it('puts a reviewer into a department, since only the own one decides (plan 三(三))', () => {
    expect(refusalOf(opening({ roles: ['reviewer'] }))).toMatchObject({ code: 'department', rule: '实施方案三(三)' })
    expect(opening({ roles: ['reviewer'], departmentId: 'tobacco' }).ok).toBe(true)
  })

  it('knows no department outside the catalogue', () => {
    for (const decision of [
      opening({ roles: ['reviewer'], departmentId: 'fishery' }),
      decide(led(open), { ...change, departmentId: 'fishery' }),
    ]) {
      expect(refusalOf(decision)).toMatchObject({ code: 'department-unknown', about: ['departmentId'] })
    }
  })

  it('changes name, roles and department, and leaves user name and origin alone', () => {
    expect(led(open, change)).toEqual({
      phase: 'open',
      username: 'wang.shoujian',
      displayName: '王受理',
      roles: ['clerk', 'issuer'],
      departmentId: null,
      demo: false,
      disabled: false,
    })
  })

  it('offers exactly the six roles of the hall', () => {
    expect(accountCommand.safeParse({ ...open, roles: [...roles] }).success).toBe(true)
    expect(accountCommand.safeParse({ ...open, roles: ['director'] }).success).toBe(false)
  })
})

describe('the administrator’s own account', () => {
  const own = contextFor(administrator, morningOf('2026-11-24'), { streamId: administrator.accountId })
  const mine = led({ ...open, roles: ['administrator'] })
  const keep: AccountCommand = { ...change, roles: ['administrator', 'clerk'] }

  it('cannot be disabled or stripped of its role by its owner, so that the hall is never left without one', () => {
    expect(refusalOf(give(account, mine, disable, own).decision)).toMatchObject({ code: 'account-self' })
    expect(refusalOf(give(account, mine, change, own).decision)).toMatchObject({ code: 'account-self' })
    expect(give(account, mine, keep, own).decision.ok).toBe(true)
  })

  it('may be changed by another administrator', () => {
    expect(give(account, mine, change, context).decision.ok).toBe(true)
    expect(give(account, mine, disable, context).decision.ok).toBe(true)
  })
})

function led(...commands: readonly AccountCommand[]): AccountState {
  return run(
    account,
    commands.map((command) => ({ command, context })),
  ).state
}

function decide(state: AccountState, command: AccountCommand) {
  return give(account, state, command, context).decision
}
