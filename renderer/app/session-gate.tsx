import { Spin } from 'antd'
import { lazy, Suspense, useState } from 'react'
import { AccountContext, failureOf, useAsk } from '#renderer/api/index.ts'
import { FailureAlert } from '#renderer/ui/failure-alert.tsx'
// Not loaded on demand: a desk must be able to lock whatever happens to its files.
import LockScreen from '../features/session/lock-screen.tsx'
import SignIn from '../features/session/sign-in.tsx'
import { Shell } from './shell.tsx'

const FirstStart = lazy(() => import('../features/session/first-start.tsx'))
const DemoOffer = lazy(() => import('../features/session/demo-offer.tsx'))

/** The page that most people begin at; the module is then at hand when they have typed their password. */
function fetchFirstPage(): void {
  import('../features/intake/page.tsx').catch((thrown: unknown) => failureOf(thrown))
}

/**
 * The second gate: who sits here? A locked desk keeps its pages (hidden and out of reach), so that nothing typed is lost;
 * another account gets fresh ones.
 */
export function SessionGate() {
  const session = useAsk('session.state', null)
  const [offering, setOffering] = useState(false)
  const [opened, setOpened] = useState<string | null>(null)
  if (session.status === 'loading') return <Spin fullscreen description="正在打开…" />
  if (session.status === 'failed') {
    return (
      <main className="gate">
        <FailureAlert failure={session.failure} onRetry={session.again} />
      </main>
    )
  }
  const state = session.value
  if (state.phase === 'first-start') {
    return (
      <Suspense>
        <FirstStart onMade={() => setOffering(true)} />
      </Suspense>
    )
  }
  if (state.phase === 'signed-out') {
    if (opened !== null) setOpened(null)
    return <SignIn onIdle={fetchFirstPage} />
  }
  const { account } = state
  const locked = state.phase === 'locked'
  if (!locked && opened !== account.accountId) setOpened(account.accountId)
  if (offering && !locked) {
    return (
      <Suspense>
        <DemoOffer onDone={() => setOffering(false)} />
      </Suspense>
    )
  }
  return (
    <AccountContext value={account}>
      {(!locked || opened === account.accountId) && (
        <div className={locked ? 'behind-lock' : 'before-lock'} inert={locked} key={account.accountId}>
          <Shell />
        </div>
      )}
      {locked && <LockScreen account={account} />}
    </AccountContext>
  )
}
