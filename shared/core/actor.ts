/** What a person may be at the hall. One account may hold several. */
export const roles = ['clerk', 'reviewer', 'inspector', 'issuer', 'supervisor', 'administrator'] as const
export type Role = (typeof roles)[number]

export const roleNames: Readonly<Record<Role, string>> = {
  clerk: '窗口人员',
  reviewer: '部门审核人员',
  inspector: '核查人员',
  issuer: '制证人员',
  supervisor: '监督人员',
  administrator: '系统管理员',
}

/** Who acts, as every event records it. `departmentId` is set for people of a deciding department only. */
export interface Actor {
  readonly accountId: string
  readonly name: string
  readonly roles: readonly Role[]
  readonly departmentId: string | null
  /** The desk's code, e.g. `01`; part of every number that the desk gives. */
  readonly desk: string
}

export function hasRole(actor: Actor, ...wanted: readonly Role[]): boolean {
  return wanted.some((role) => actor.roles.includes(role))
}
