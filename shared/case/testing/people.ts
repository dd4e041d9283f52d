import type { Actor } from '#shared/core/actor.ts'

/** The people of a made-up hall, one of each role. Names and ids are nobody's. */
export const clerk: Actor = person('clerk-1', '王收件', 'clerk')
export const issuer: Actor = person('issuer-1', '李制证', 'issuer')
export const administrator: Actor = person('administrator-1', '赵管理', 'administrator')
export const supervisor: Actor = person('supervisor-1', '钱监督', 'supervisor')

/** The reviewer of one department; no other may decide its permits. */
export function reviewerOf(departmentId: string): Actor {
  return { ...person(`reviewer-${departmentId}`, '孙审核', 'reviewer'), departmentId }
}

function person(accountId: string, name: string, role: Actor['roles'][number]): Actor {
  return { accountId, name, roles: [role], departmentId: null, desk: '01' }
}
