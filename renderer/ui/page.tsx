import { Skeleton } from 'antd'
import type { ReactNode } from 'react'
import type { Asked } from '#renderer/api/index.ts'
import { FailureAlert } from './failure-alert.tsx'

interface PageProps {
  readonly title: ReactNode
  /** Small text beside the title, such as a count. */
  readonly note?: ReactNode
  /** Buttons and filters at the right end of the head. */
  readonly actions?: ReactNode
  readonly children: ReactNode
}

/** A page of the shell: a head that stays, a body that scrolls. */
export function Page({ title, note, actions, children }: PageProps) {
  return (
    <section className="page">
      <header className="page-head">
        <h1 className="page-title">{title}</h1>
        {note !== undefined && <span className="page-note">{note}</span>}
        <div className="page-actions">{actions}</div>
      </header>
      <div className="page-body">{children}</div>
    </section>
  )
}

interface AnsweredProps<T> {
  readonly asked: Asked<T>
  readonly children: (value: T) => ReactNode
}

/** Shows an answer: loading, failed with a way on, or the children. */
export function Answered<T>({ asked, children }: AnsweredProps<T>) {
  if (asked.status === 'loading') return <Skeleton active className="page-loading" />
  if (asked.status === 'failed') return <FailureAlert failure={asked.failure} onRetry={asked.again} />
  return children(asked.value)
}
