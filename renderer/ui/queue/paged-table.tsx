import { Empty, Table, type TableProps } from 'antd'
import type { Asked } from '#renderer/api/index.ts'
import type { Page } from '#shared/ipc/views.ts'
import { FailureAlert } from '../failure-alert.tsx'

export const queuePageSize = 50

/** Below this width, in pixels, a list scrolls sideways rather than crush its columns. */
const narrowest = 1040

interface PagedTableProps<T> {
  readonly asked: Asked<Page<T>>
  readonly rowKey: (row: T) => string
  readonly columns: TableProps<T>['columns']
  readonly page: number
  readonly onPage: (page: number) => void
  /** A click on a row, or Enter while it has the focus. Rows without it are not buttons. */
  readonly onOpen?: (row: T) => void
  readonly testId: (row: T) => string
  /** What an empty list says. */
  readonly empty: string
  readonly selection?: TableProps<T>['rowSelection']
}

/** A page of a list: rows and total come from one answer of the office. */
export function PagedTable<T extends object>(props: PagedTableProps<T>) {
  const { asked, onOpen } = props
  if (asked.status === 'failed') return <FailureAlert failure={asked.failure} onRetry={asked.again} />
  const rows = asked.status === 'ready' ? asked.value.rows : []
  return (
    <Table<T>
      size="small"
      className={onOpen === undefined ? 'queue-table' : 'queue-table queue-table-open'}
      rowKey={props.rowKey}
      loading={asked.status === 'loading'}
      scroll={{ x: narrowest }}
      dataSource={[...rows]}
      {...(props.columns === undefined ? {} : { columns: props.columns })}
      {...(props.selection === undefined ? {} : { rowSelection: props.selection })}
      locale={{ emptyText: <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={props.empty} /> }}
      pagination={{
        current: props.page,
        pageSize: queuePageSize,
        total: asked.status === 'ready' ? asked.value.total : 0,
        onChange: props.onPage,
        showSizeChanger: false,
        showTotal: (total) => `共 ${total} 条`,
        size: 'small',
      }}
      onRow={(row) => ({
        'data-testid': props.testId(row),
        ...(onOpen === undefined
          ? {}
          : {
              tabIndex: 0,
              style: { cursor: 'pointer' },
              onClick: () => onOpen(row),
              onKeyDown: (event) => {
                if (event.key === 'Enter' && event.target === event.currentTarget) onOpen(row)
              },
            }),
      })}
    />
  )
}
