import type { TableProps } from 'antd'
import { PersonalText } from '#renderer/ui/index.ts'
import { MainAndQuiet } from '#renderer/ui/queue/index.ts'
import type { ParcelView } from '#shared/ipc/views.ts'

type Columns = NonNullable<TableProps<ParcelView>['columns']>

/** What every list of parcels shows: the waybill, what is inside and for whom. */
export const parcelColumns: Columns = [
  { title: '邮件号', width: 170, render: (_, row) => <span className="mono">{row.waybillNo}</span> },
  {
    title: '证照',
    width: 300,
    ellipsis: true,
    render: (_, row) => (
      <MainAndQuiet first={row.licenceNo} second={`${row.holderName}${row.demo ? '（演示数据）' : ''}`} />
    ),
  },
  { title: '收件人', width: 110, ellipsis: true, dataIndex: 'recipient' },
]

/** For a parcel that is still to arrive: how its recipient is reached. */
export const phoneColumn: Columns = [
  {
    title: '电话',
    width: 170,
    render: (_, row) => <PersonalText value={row.phone} kind="phone" label="收件人电话" />,
  },
]

export const addressColumn: Columns = [{ title: '地址', ellipsis: true, dataIndex: 'address' }]
