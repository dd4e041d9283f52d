import { Table, Typography } from 'antd'
import type { HistoryEntry } from '#shared/ipc/views.ts'
import { timeText } from './time-text.ts'

interface Props<T extends HistoryEntry> {
  readonly history: readonly T[]
  /** Names the case of an entry, where the history is of several. */
  readonly caseOf?: (entry: T) => string
}

/** What happened, newest first, in plain Chinese: who, when, at which desk, what. */
export function HistoryView<T extends HistoryEntry>({ history, caseOf }: Props<T>) {
  const newestFirst = history.toReversed().toSorted((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0))
  return (
    <Table<T>
      size="small"
      rowKey={(entry) => `${entry.at} ${entry.text} ${caseOf?.(entry) ?? ''}`}
      pagination={{ pageSize: 50, hideOnSinglePage: true }}
      dataSource={newestFirst}
      columns={[
        { title: '时间', width: 168, render: (_, entry) => <span className="tabular">{timeText(entry.at)}</span> },
        { title: '经办', width: 120, dataIndex: 'by' },
        {
          title: '窗口',
          width: 64,
          render: (_, entry) => <Typography.Text type="secondary">{entry.desk}</Typography.Text>,
        },
        ...(caseOf === undefined
          ? []
          : [{ title: '办件', width: 180, render: (_: unknown, entry: T) => caseOf(entry) }]),
        { title: '事项', dataIndex: 'text' },
      ]}
    />
  )
}
