import type { Role } from './core/actor.ts'
import type { AggregateName } from './core/aggregate.ts'

/** Who may give which command. The main process asks before the rules do; pages ask only to hide what is of no use. */
export const commandPermissions = {
  case: {
    open: ['clerk'],
    'choose-industry': ['clerk'],
    'answer-exemption': ['clerk'],
    'choose-items': ['clerk'],
    insist: ['clerk'],
    'set-business-licence': ['clerk'],
    'fill-fields': ['clerk'],
    'set-agent': ['clerk'],
    'mark-material': ['clerk'],
    'attach-file': ['clerk'],
    'detach-file': ['clerk'],
    'choose-delivery': ['clerk'],
    receive: ['clerk'],
    accept: ['clerk'],
    'request-correction': ['clerk'],
    decline: ['clerk'],
    discard: ['clerk'],
    'grant-item': ['reviewer'],
    'refuse-item': ['reviewer'],
  },
  licence: {
    issue: ['issuer'],
    'record-printing': ['issuer'],
    seal: ['issuer'],
    'hand-over': ['clerk', 'issuer'],
    post: ['clerk', 'issuer'],
    'take-back': ['clerk', 'issuer'],
  },
  parcel: {
    prepare: ['clerk', 'issuer'],
    dispatch: ['clerk', 'issuer'],
    deliver: ['clerk', 'issuer'],
    return: ['clerk', 'issuer'],
  },
  'courier-batch': { hand: ['clerk', 'issuer'] },
  account: {
    open: ['administrator'],
    change: ['administrator'],
    disable: ['administrator'],
    enable: ['administrator'],
  },
  hall: { configure: ['administrator'], 'note-demo-data': ['administrator'] },
} as const satisfies Record<AggregateName, Record<string, readonly Role[]>>

/** True when one of the roles may give the command; an unknown command is nobody's. */
export function mayCommand(roles: readonly Role[], aggregate: AggregateName, type: string): boolean {
  const ofAggregate: Readonly<Record<string, readonly Role[]>> = commandPermissions[aggregate]
  const allowed = Object.hasOwn(ofAggregate, type) ? (ofAggregate[type] ?? []) : []
  return allowed.some((role) => roles.includes(role))
}

export const everyRole: readonly Role[] = ['clerk', 'reviewer', 'inspector', 'issuer', 'supervisor', 'administrator']
/** Who sees the window's work: cases, archive, papers. Reviewers see their department's items only, through their queue. */
export const windowRoles: readonly Role[] = ['clerk', 'issuer', 'supervisor', 'administrator']
