import { type ComponentType, type LazyExoticComponent, lazy } from 'react'
import type { PageProps } from '#renderer/ui/router.ts'
import type { Role } from '#shared/core/actor.ts'
import type { WorkCounts } from '#shared/ipc/views.ts'

export type FeatureId =
  | 'intake'
  | 'correction'
  | 'approval'
  | 'licence'
  | 'handover'
  | 'archive'
  | 'supervision'
  | 'catalogue'
  | 'settings'

/** An entry of the rail: its page is loaded when it is first opened. */
export interface Feature {
  readonly id: FeatureId
  readonly name: string
  /** Whoever has one of these roles sees it. */
  readonly roles: readonly Role[]
  /** The number beside the name; null for none. */
  readonly count: ((counts: WorkCounts) => number) | null
  readonly page: LazyExoticComponent<ComponentType<PageProps>>
}

/** The rail, in the order of the day's work. */
export const features: readonly Feature[] = [
  {
    id: 'intake',
    name: '受理台',
    roles: ['clerk', 'supervisor', 'administrator'],
    count: (counts) => counts.drafts + counts.received,
    page: lazy(() => import('../features/intake/page.tsx')),
  },
  {
    id: 'correction',
    name: '补正',
    roles: ['clerk', 'supervisor', 'administrator'],
    count: (counts) => counts.correcting,
    page: lazy(() => import('../features/correction/page.tsx')),
  },
  {
    id: 'approval',
    name: '审批',
    roles: ['reviewer', 'supervisor'],
    count: (counts) => counts.approvals,
    page: lazy(() => import('../features/approval/page.tsx')),
  },
  {
    id: 'licence',
    name: '制证',
    roles: ['issuer', 'clerk', 'supervisor', 'administrator'],
    count: (counts) => counts.toIssue,
    page: lazy(() => import('../features/licence/page.tsx')),
  },
  {
    id: 'handover',
    name: '出证',
    roles: ['clerk', 'issuer', 'supervisor', 'administrator'],
    count: (counts) => counts.toHandOver + counts.parcels,
    page: lazy(() => import('../features/handover/page.tsx')),
  },
  {
    id: 'archive',
    name: '档案',
    roles: ['clerk', 'issuer', 'supervisor', 'administrator'],
    count: null,
    page: lazy(() => import('../features/archive/page.tsx')),
  },
  {
    id: 'supervision',
    name: '监督',
    roles: ['supervisor', 'administrator'],
    count: null,
    page: lazy(() => import('../features/supervision/page.tsx')),
  },
  {
    id: 'catalogue',
    name: '目录',
    roles: ['clerk', 'reviewer', 'inspector', 'issuer', 'supervisor', 'administrator'],
    count: null,
    page: lazy(() => import('../features/catalogue/page.tsx')),
  },
  {
    id: 'settings',
    name: '设置',
    roles: ['administrator'],
    count: null,
    page: lazy(() => import('../features/settings/page.tsx')),
  },
]

/** The features that these roles see. */
export function featuresFor(roles: readonly Role[]): readonly Feature[] {
  return features.filter((feature) => feature.roles.some((role) => roles.includes(role)))
}
