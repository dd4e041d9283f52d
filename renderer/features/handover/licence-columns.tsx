import { type TableProps, Tag } from 'antd'
import { industryName } from '#renderer/ui/case-view/index.ts'
import { CaseNo, MainAndQuiet } from '#renderer/ui/queue/index.ts'
import type { LicenceRow } from '#shared/ipc/views.ts'
import type { LicenceTab } from './queries.ts'

type Columns = NonNullable<TableProps<LicenceRow>['columns']>

const ways = { pickup: '窗口领取', courier: '寄递' } as const

/** The columns of the licences: how the applicant wants theirs, or how it left. */
export function licenceColumns(queue: LicenceTab): Columns {
  return [
    { title: '证照编号', width: 220, dataIndex: 'licenceNo' },
    { title: '持证人', ellipsis: true, render: (_, row) => <MainAndQuiet first={row.holderName} second={row.uscc} /> },
    { title: '行业', width: 170, ellipsis: true, render: (_, row) => industryName(row.industryId) },
    { title: '办件编号', width: 200, render: (_, row) => <CaseNo caseNo={row.caseNo} demo={row.demo} /> },
    { title: '制证日期', width: 112, dataIndex: 'issuedOn' },
    queue === 'to-hand-over'
      ? {
          title: '领取方式',
          width: 110,
          render: (_, row) => <Tag color={row.delivery === 'courier' ? 'blue' : 'default'}>{ways[row.delivery]}</Tag>,
        }
      : {
          title: '出证方式',
          width: 110,
          render: (_, row) => (row.handedOver === null ? '—' : <Tag color="green">{ways[row.handedOver]}</Tag>),
        },
  ]
}
