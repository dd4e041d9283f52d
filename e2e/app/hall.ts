import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import { administrator, password } from '#e2e/pages/session.ts'
import type { Role } from '#shared/core/actor.ts'
import { askFor } from './office.ts'

interface Member {
  readonly username: string
  readonly displayName: string
  readonly roles: readonly Role[]
  readonly departmentId: string | null
}

/** The people of a hall for tests; all have the password of `pages/session.ts`. */
export const members = {
  clerk: { username: 'clerk', displayName: '王芳', roles: ['clerk'], departmentId: null },
  issuer: { username: 'issuer', displayName: '李强', roles: ['issuer'], departmentId: null },
  supervisor: { username: 'supervisor', displayName: '陈静', roles: ['supervisor'], departmentId: null },
  market: { username: 'market', displayName: '张伟', roles: ['reviewer'], departmentId: 'market-regulation' },
  health: { username: 'health', displayName: '刘洋', roles: ['reviewer'], departmentId: 'health' },
  culture: { username: 'culture', displayName: '杨帆', roles: ['reviewer'], departmentId: 'culture-tourism' },
  tobacco: { username: 'tobacco', displayName: '赵磊', roles: ['reviewer'], departmentId: 'tobacco' },
} as const satisfies Record<string, Member>

export type MemberName = keyof typeof members

const memberNames = Object.keys(members) as readonly MemberName[]

/** Which member decides on a department's permits. */
export function reviewerOf(departmentId: string): MemberName {
  const found = memberNames.find((name) => members[name].departmentId === departmentId)
  if (found === undefined) throw new Error(`No member of the hall reviews for ${departmentId}`)
  return found
}

/** Opens a new hall through the page's bridge: administrator and members, and signs `first` in. */
export async function openHall(page: Page, first: MemberName): Promise<void> {
  await page.waitForFunction(() => 'office' in window)
  await askFor(page, 'session.create-administrator', { ...administrator, password })
  for (const member of Object.values<Member>(members)) {
    const { username, displayName, roles, departmentId } = member
    await askFor(page, 'account.save', {
      commitId: randomUUID(),
      accountId: randomUUID(),
      command: { type: 'open', username, displayName, roles: [...roles], departmentId, demo: false },
      password,
    })
  }
  await actAs(page, first)
}

/** Changes who is signed in, through the bridge alone: for what is asked next, not for what is on the screen. */
export async function takeSeat(page: Page, name: MemberName | 'administrator'): Promise<void> {
  const { username } = name === 'administrator' ? administrator : members[name]
  await askFor(page, 'session.sign-out', null)
  await askFor(page, 'session.sign-in', { username, password })
}

/** Changes who is signed in without the screens of it, and loads the page anew. */
export async function actAs(page: Page, name: MemberName | 'administrator'): Promise<void> {
  await takeSeat(page, name)
  await page.evaluate(() => {
    window.location.hash = ''
  })
  await page.reload()
  await page.getByTestId('user-menu').waitFor()
}

/** Sets after how many minutes without a touch every desk of the hall locks; signs the administrator in for it. */
export async function setIdleMinutes(page: Page, idleLockMinutes: number): Promise<void> {
  await takeSeat(page, 'administrator')
  const { windowName, address, phone, issuer, sealName, lookupAddress } = await askFor(page, 'hall.settings', null)
  await askFor(page, 'command.give', {
    aggregate: 'hall',
    commitId: randomUUID(),
    streamId: 'hall',
    command: {
      type: 'configure',
      settings: { windowName, address, phone, issuer, sealName, lookupAddress, idleLockMinutes },
    },
  })
}
