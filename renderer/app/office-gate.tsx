import { App, Spin } from 'antd'
import { useEffect } from 'react'
import { followNotices, useAsk } from '#renderer/api/index.ts'
import { FaultScreen } from './fault-screen.tsx'
import { SessionGate } from './session-gate.tsx'
import { useUnsavedGuard } from './unsaved-guard.ts'

/** The first gate: is the office open? A fault of the store gets its own screen with a way on. */
export function OfficeGate() {
  const { message, modal } = App.useApp()
  const office = useAsk('office.state', null)
  useEffect(() => followNotices((text) => message.info(text)), [message])
  useUnsavedGuard(modal)
  if (office.status === 'loading') return <Spin fullscreen description="正在打开…" />
  if (office.status === 'failed') {
    const fault =
      office.failure.kind === 'fault' ? office.failure.fault : ({ code: 'store-stopped', detail: '' } as const)
    return <FaultScreen fault={fault} />
  }
  return office.value.fault === null ? <SessionGate /> : <FaultScreen fault={office.value.fault} />
}
