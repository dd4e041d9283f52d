import { App } from 'antd'
import { useEffect, useRef } from 'react'
import { useAsk } from '#renderer/api/index.ts'

const secondsShown = 8

/**
 * Tells the window, when somebody takes the desk, which cases all departments have decided meanwhile (plan 二(五): results
 * come together at the window). While he sits there the notices of the office tell him at once.
 */
export function WaitingLicences() {
  const { message } = App.useApp()
  const counts = useAsk('work.counts', null)
  const told = useRef(false)
  const toIssue = counts.status === 'ready' ? counts.value.toIssue : null
  useEffect(() => {
    if (toIssue === null || told.current) return
    told.current = true
    if (toIssue > 0) message.info(`有 ${toIssue} 件全部事项已办结，待制证。`, secondsShown)
  }, [toIssue, message])
  return null
}
