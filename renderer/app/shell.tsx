import { Skeleton } from 'antd'
import { Suspense } from 'react'
import { useAccount, useHasRole } from '#renderer/api/index.ts'
import { usePlace } from '#renderer/ui/router.ts'
import { CrashBoundary } from './crash-boundary.tsx'
import { DeskBadge } from './desk-badge.tsx'
import { GlobalSearch } from './global-search.tsx'
import { IdleTouch } from './idle-touch.tsx'
import { Rail } from './rail.tsx'
import { featuresFor } from './routes.tsx'
import { StatusLine } from './status-line.tsx'
import { UserMenu } from './user-menu.tsx'
import { WaitingLicences } from './waiting-licences.tsx'

/** Rail, head, the page, status line. */
export function Shell() {
  const { roles } = useAccount()
  const [wanted, ...rest] = usePlace()
  const features = featuresFor(roles)
  const feature = features.find((each) => each.id === wanted) ?? features[0]
  const makesLicences = useHasRole('clerk', 'issuer')
  const seesCases = useHasRole('clerk', 'issuer', 'supervisor', 'administrator')
  if (feature === undefined) return null
  const here = feature.id === wanted ? rest : []
  const FeaturePage = feature.page
  return (
    <div className="shell">
      <Rail features={features} current={feature.id} />
      <header className="shell-head">
        {seesCases ? <GlobalSearch /> : <span />}
        <DeskBadge />
        <UserMenu />
      </header>
      <main className="shell-main" key={feature.id}>
        <CrashBoundary place={[feature.id, ...here].join('/')}>
          <Suspense fallback={<Skeleton active className="page-loading" />}>
            <FeaturePage rest={here} />
          </Suspense>
        </CrashBoundary>
      </main>
      <StatusLine />
      <IdleTouch />
      {makesLicences && <WaitingLicences />}
    </div>
  )
}
