import { z } from 'zod'
import type { Catalogue } from '#shared/catalogue/index.ts'
import { type Role, roles } from '#shared/core/actor.ts'
import type { Aggregate } from '#shared/core/aggregate.ts'
import { accept, refuse } from '#shared/core/refusal.ts'
import { drawingProblem } from '#shared/papers/drawable.ts'

/** An account of the hall. Its password is not here: the store keeps the hash beside the log, never in it. */
export interface Account {
  readonly username: string
  readonly displayName: string
  readonly roles: readonly Role[]
  readonly departmentId: string | null
  readonly demo: boolean
  readonly disabled: boolean
}

export type AccountState = { readonly phase: 'absent' } | ({ readonly phase: 'open' } & Account)

const profile = {
  displayName: z.string().trim().max(30),
  roles: z.array(z.enum(roles)).max(roles.length),
  departmentId: z.string().max(80).nullable(),
}

export const usernamePattern = /^[a-z0-9][a-z0-9._-]{1,29}$/

export const accountCommand = z.discriminatedUnion('type', [
  z.object({ type: z.literal('open'), username: z.string().trim().toLowerCase(), ...profile, demo: z.boolean() }),
  z.object({ type: z.literal('change'), ...profile }),
  z.object({ type: z.literal('disable') }),
  z.object({ type: z.literal('enable') }),
])

export type AccountCommand = z.infer<typeof accountCommand>

export type AccountEvent =
  | ({ readonly type: 'account-opened' } & Omit<Account, 'disabled'>)
  | ({ readonly type: 'account-changed' } & Pick<Account, 'displayName' | 'roles' | 'departmentId'>)
  | { readonly type: 'account-disabled' }
  | { readonly type: 'account-enabled' }

export const account: Aggregate<AccountState, AccountCommand, AccountEvent> = {
  name: 'account',
  initial: { phase: 'absent' },
  numbers: () => [],

  decide(state, command, context) {
    if (command.type === 'open') {
      if (state.phase !== 'absent') return refuse('account-exists', '该账号已存在。')
      if (!usernamePattern.test(command.username)) {
        return refuse('username-form', '用户名须为2—30位小写字母、数字或 . _ -，以字母或数字开头。', {
          about: ['username'],
        })
      }
      const problem = profileProblem(command, context.catalogue)
      const { type: _, ...opened } = command
      return problem ?? accept({ type: 'account-opened', ...opened })
    }
    if (state.phase === 'absent') return refuse('account-absent', '没有这个账号。')
    switch (command.type) {
      case 'change': {
        const { type: _, ...changed } = command
        const own = context.streamId === context.actor.accountId
        if (own && state.roles.includes('administrator') && !command.roles.includes('administrator')) {
          return refuse('account-self', '不能取消自己的系统管理员岗位，请由其他管理员办理。', { about: ['roles'] })
        }
        return profileProblem(command, context.catalogue) ?? accept({ type: 'account-changed', ...changed })
      }
      case 'disable':
        if (context.streamId === context.actor.accountId) return refuse('account-self', '不能停用自己的账号。')
        return state.disabled ? refuse('account-disabled', '该账号已停用。') : accept({ type: 'account-disabled' })
      case 'enable':
        return state.disabled ? accept({ type: 'account-enabled' }) : refuse('account-enabled', '该账号正在使用中。')
    }
  },

  evolve(state, event) {
    switch (event.type) {
      case 'account-opened': {
        const { type: _, ...opened } = event
        return { phase: 'open', ...opened, disabled: false }
      }
      case 'account-changed': {
        const { type: _, ...changed } = event
        return state.phase === 'open' ? { ...state, ...changed } : state
      }
      case 'account-disabled':
      case 'account-enabled':
        return state.phase === 'open' ? { ...state, disabled: event.type === 'account-disabled' } : state
    }
  },
}

function profileProblem(
  wanted: { displayName: string; roles: readonly Role[]; departmentId: string | null },
  { departments }: Catalogue,
) {
  if (wanted.displayName === '') return refuse('display-name', '请填写姓名。', { about: ['displayName'] })
  // Whoever receives, decides or hands over is named on the paper.
  const undrawable = drawingProblem({ displayName: wanted.displayName })
  if (undrawable !== null) return undrawable
  if (wanted.roles.length === 0) return refuse('roles', '请至少选择一个岗位。', { about: ['roles'] })
  if (wanted.roles.includes('reviewer') && wanted.departmentId === null) {
    return refuse('department', '部门审核人员须指定所属部门：各事项由原实施部门决定。', {
      rule: '实施方案三(三)',
      about: ['departmentId'],
    })
  }
  const { departmentId } = wanted
  return departmentId === null || departments.some((department) => department.id === departmentId)
    ? null
    : refuse('department-unknown', '目录中没有这个部门，请重新选择。', { about: ['departmentId'] })
}
