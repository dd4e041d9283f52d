import { PlusOutlined } from '@ant-design/icons'
import { Button, Segmented } from 'antd'
import { useEffect, useState } from 'react'
import { useAccount, useAsk, useGive, useMay } from '#renderer/api/index.ts'
import { CaseFilter } from '#renderer/ui/case-filter.tsx'
import { CaseTable } from '#renderer/ui/case-table.tsx'
import { FailureAlert, navigate, Page } from '#renderer/ui/index.ts'

const queues = [
  { value: 'drafts', label: '填报中' },
  { value: 'received', label: '已收件' },
  { value: 'correcting', label: '待补正' },
  { value: 'accepted', label: '审批中' },
  { value: 'decided', label: '已办结' },
  { value: 'declined', label: '不予受理' },
] as const

type Queue = (typeof queues)[number]['value']

/** What lies at the window: drafts, and what was received, each with its count; and a new application. */
export function IntakeList() {
  const { demo } = useAccount()
  const may = useMay()
  const [queue, setQueue] = useState<Queue>('drafts')
  const [text, setText] = useState('')
  const counts = useAsk('work.counts', null)
  const { send, busy, failure } = useGive()
  const mayOpen = may('case', 'open')

  const open = async () => {
    const streamId = crypto.randomUUID()
    const done = await send({ aggregate: 'case', streamId, command: { type: 'open', demo } })
    if (done !== null) navigate('intake', done.streamId)
  }
  useMainAction(mayOpen ? open : null)

  const countOf = (each: Queue) => {
    if (counts.status !== 'ready') return ''
    const { drafts, received, correcting, accepted } = counts.value
    const known: Readonly<Partial<Record<Queue, number>>> = { drafts, received, correcting, accepted }
    const count = known[each]
    return count === undefined ? '' : ` ${count}`
  }
  return (
    <Page
      title="受理台"
      actions={
        <>
          <CaseFilter value={text} onChange={setText} />
          {mayOpen && (
            <Button
              type="primary"
              icon={<PlusOutlined />}
              loading={busy}
              onClick={open}
              title="Ctrl+Enter"
              data-testid="case-new"
            >
              新办件
            </Button>
          )}
        </>
      }
    >
      <FailureAlert failure={failure} />
      <Segmented
        className="queue-choice"
        value={queue}
        onChange={(value) => setQueue(value)}
        options={queues.map(({ value, label }) => ({
          value,
          label: <span data-testid={`queue-${value}`}>{`${label}${countOf(value)}`}</span>,
        }))}
      />
      <CaseTable queue={queue} text={text} onOpen={(caseId) => navigate('intake', caseId)} />
    </Page>
  )
}

/** Ctrl+Enter does the page's main action. */
function useMainAction(act: (() => Promise<void>) | null): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (act === null || !event.ctrlKey || event.key !== 'Enter' || event.isComposing) return
      event.preventDefault()
      void act()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  })
}
