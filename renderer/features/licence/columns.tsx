import { type TableProps, Tag } from 'antd'
import { industryName } from '#renderer/ui/case-view/index.ts'
import { CaseNo, MainAndQuiet } from '#renderer/ui/queue/index.ts'
import type { LicenceRow } from '#shared/ipc/views.ts'
import type { LicenceStep } from './queries.ts'

type Columns = NonNullable<TableProps<LicenceRow>['columns']>

/** The columns of a step's queue; a number and its date exist from 制证 on. */
export function licenceColumns(queue: LicenceStep): Columns {
  const issued: Columns = [
    { title: '证照编号', width: 210, render: (_, row) => <span className="tabular">{row.licenceNo}</span> },
    { title: '制证日期', width: 112, render: (_, row) => <span className="tabular">{row.issuedOn}</span> },
    { title: '已打印', width: 80, align: 'right', render: (_, row) => `${row.printCount} 次` },
  ]
  return [
    { title: '办件编号', width: 200, render: (_, row) => <CaseNo caseNo={row.caseNo} demo={row.demo} /> },
    {
      title: '持证人',
      ellipsis: true,
      render: (_, row) => <MainAndQuiet first={row.holderName} second={row.uscc} />,
    },
    { title: '行业', width: 160, ellipsis: true, render: (_, row) => industryName(row.industryId) },
    {
      title: '准予/事项',
      width: 96,
      align: 'right',
      render: (_, row) => (
        <span className="tabular">
          {row.itemGranted} / {row.itemTotal}
        </span>
      ),
    },
    { title: '办结', width: 112, render: (_, row) => <span className="tabular">{row.decidedOn}</span> },
    ...(queue === 'to-issue' ? [] : issued),
    {
      title: '领取方式',
      width: 96,
      render: (_, row) => (row.delivery === 'courier' ? <Tag color="blue">寄递</Tag> : <Tag>窗口领取</Tag>),
    },
  ]
}
