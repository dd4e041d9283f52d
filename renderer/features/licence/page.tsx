import { navigate, Page } from '#renderer/ui/index.ts'
import { PagedTable, QueueHead, useQueue } from '#renderer/ui/queue/index.ts'
import { licenceColumns } from './columns.tsx'
import { LicenceDetail } from './licence-detail.tsx'
import { type LicenceStep, useLicenceCount, useLicences } from './queries.ts'

const nothing: Readonly<Record<LicenceStep, string>> = {
  'to-issue': '没有等待制证的办件',
  'to-print': '没有等待打印的证照',
  'to-seal': '没有等待用印的证照',
}

/** 制证: three queues, one for each recorded act, and one case at `#/licence/<caseId>`. */
export default function LicencePage({ rest }: { readonly rest: readonly string[] }) {
  const [caseId] = rest
  return caseId === undefined ? <LicenceQueuePage /> : <LicenceDetail caseId={caseId} />
}

function LicenceQueuePage() {
  const list = useQueue<LicenceStep>('to-issue')
  const asked = useLicences(list.queue, list.asked, list.page)
  const toIssue = useLicenceCount('to-issue')
  const toPrint = useLicenceCount('to-print')
  const toSeal = useLicenceCount('to-seal')
  return (
    <Page title="制证" note="制证、打印、用印分别登记">
      <QueueHead
        tabs={[
          { key: 'to-issue', label: '待制证', count: toIssue },
          { key: 'to-print', label: '待打印', count: toPrint },
          { key: 'to-seal', label: '待用印', count: toSeal },
        ]}
        active={list.queue}
        onActive={list.setQueue}
        text={list.text}
        onText={list.setText}
        placeholder="持证人、办件编号、证照编号"
      />
      <PagedTable
        asked={asked}
        rowKey={(row) => row.caseId}
        testId={(row) => `licence-row-${row.caseNo}`}
        columns={licenceColumns(list.queue)}
        page={list.page}
        onPage={list.setPage}
        onOpen={(row) => navigate('licence', row.caseId)}
        empty={list.asked === '' ? nothing[list.queue] : `没有与“${list.asked}”相符的办件`}
      />
    </Page>
  )
}
