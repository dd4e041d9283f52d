import type { Role } from '#shared/core/actor.ts'

export interface DemoAccount {
  readonly username: string
  readonly displayName: string
  readonly roles: readonly Role[]
  readonly departmentId: string | null
}

function person(username: string, name: string, role: Role, departmentId: string | null = null): DemoAccount {
  return { username, displayName: `演示·${name}`, roles: [role], departmentId }
}

export const demoClerk = person('yanshi-chuangkou', '窗口', 'clerk')
export const demoIssuer = person('yanshi-zhizheng', '制证', 'issuer')

const reviewers = [
  person('yanshi-shichang', '市场监管审核', 'reviewer', 'market-regulation'),
  person('yanshi-yancao', '烟草审核', 'reviewer', 'tobacco'),
  person('yanshi-nongye', '农业农村审核', 'reviewer', 'agriculture'),
  person('yanshi-weijian', '卫生健康审核', 'reviewer', 'health'),
  person('yanshi-wenlv', '文化旅游审核', 'reviewer', 'culture-tourism'),
  person('yanshi-gongan', '公安审核', 'reviewer', 'public-security'),
]

/** One person of every role and a reviewer of every department that decides; all are marked as demonstration. */
export const demoAccounts: readonly DemoAccount[] = [
  demoClerk,
  demoIssuer,
  ...reviewers,
  person('yanshi-jiandu', '监督', 'supervisor'),
]

/** The reviewer who decides the permits of a department. */
export function demoReviewer(departmentId: string): DemoAccount {
  const found = reviewers.find((account) => account.departmentId === departmentId)
  if (found === undefined) throw new Error(`The demonstration has no reviewer of ${departmentId}`)
  return found
}
