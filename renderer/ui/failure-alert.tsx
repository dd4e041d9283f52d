import { Alert, Button } from 'antd'
import { failureText } from '#renderer/api/index.ts'
import type { Failure } from '#shared/ipc/channel.ts'

interface FailureAlertProps {
  readonly failure: Failure | null
  /** Shown for faults and bugs only: a refusal does not change by asking again. */
  readonly onRetry?: (() => void) | undefined
  readonly onClose?: (() => void) | undefined
}

/** Why something was not done, and the way on. Renders nothing without a failure. */
export function FailureAlert({ failure, onRetry, onClose }: FailureAlertProps) {
  if (failure === null) return null
  const { title, detail } = failureText(failure)
  const retry = onRetry !== undefined && failure.kind !== 'refusal' && failure.kind !== 'not-allowed'
  return (
    <Alert
      className="failure-alert"
      data-testid="failure"
      type={failure.kind === 'stale' || failure.kind === 'signed-out' ? 'warning' : 'error'}
      showIcon
      title={title}
      description={detail}
      {...(onClose === undefined ? {} : { closable: { onClose } })}
      action={retry ? <Button onClick={onRetry}>重试</Button> : undefined}
    />
  )
}
