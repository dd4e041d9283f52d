import { useDesk, useMay } from '#renderer/api/index.ts'
import { navigate, Page } from '#renderer/ui/index.ts'
import { PagedTable, type Queue, QueueHead, useQueue } from '#renderer/ui/queue/index.ts'
import { HandoverDetail } from './handover-detail.tsx'
import { licenceColumns } from './licence-columns.tsx'
import { PreparedParcels } from './prepared-parcels.tsx'
import { type HandoverTab, type LicenceTab, useHandoverCounts, useLicences } from './queries.ts'
import { SentParcels } from './sent-parcels.tsx'

const tabNames: readonly (readonly [HandoverTab, string])[] = [
  ['to-hand-over', '待出证'],
  ['prepared', '待交寄'],
  ['dispatched', '在途'],
  ['settled', '妥投、退回'],
  ['handed-over', '已出证'],
]

/** 出证: the licences at the window, the parcels on their way, and one licence at `#/handover/<caseId>`. */
export default function HandoverPage({ rest }: { readonly rest: readonly string[] }) {
  const [caseId] = rest
  return caseId === undefined ? <HandoverQueues /> : <HandoverDetail caseId={caseId} />
}

function HandoverQueues() {
  const list = useQueue<HandoverTab>('to-hand-over')
  const counts = useHandoverCounts()
  const desk = useDesk()
  const may = useMay()
  return (
    <Page title="出证" note="窗口领取、免费寄递">
      <QueueHead
        tabs={tabNames.map(([key, label]) => ({ key, label, count: counts[key] }))}
        active={list.queue}
        onActive={list.setQueue}
        text={list.text}
        onText={list.setText}
        placeholder="持证人、编号、收件人、邮件号"
      />
      <Shown list={list} today={desk?.today ?? null} mayAct={may('parcel', 'deliver')} />
    </Page>
  )
}

interface ShownProps {
  readonly list: Queue<HandoverTab>
  readonly today: string | null
  readonly mayAct: boolean
}

function Shown({ list, today, mayAct }: ShownProps) {
  const place = { text: list.asked, page: list.page, onPage: list.setPage }
  switch (list.queue) {
    case 'to-hand-over':
    case 'handed-over':
      return <Licences key={list.queue} queue={list.queue} {...place} />
    case 'prepared':
      return <PreparedParcels {...place} mayAct={mayAct} />
    case 'dispatched':
    case 'settled':
      return <SentParcels key={list.queue} queue={list.queue} {...place} today={today} mayAct={mayAct} />
  }
}

interface LicencesProps {
  readonly queue: LicenceTab
  readonly text: string
  readonly page: number
  readonly onPage: (page: number) => void
}

function Licences({ queue, text, page, onPage }: LicencesProps) {
  return (
    <PagedTable
      asked={useLicences(queue, text, page)}
      rowKey={(row) => row.caseId}
      testId={(row) => `handover-${row.caseNo}`}
      columns={licenceColumns(queue)}
      page={page}
      onPage={onPage}
      onOpen={(row) => navigate('handover', row.caseId)}
      empty={queue === 'to-hand-over' ? '没有等待出证的证照' : '还没有出证的证照'}
    />
  )
}
