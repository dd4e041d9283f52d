import { FileTextOutlined } from '@ant-design/icons'
import { Button, Table } from 'antd'
import type { ReactNode } from 'react'
import type { PaperEntry, PaperRef } from '#shared/ipc/views.ts'
import { itemName } from './names.ts'

interface Props<T extends PaperEntry> {
  readonly papers: readonly T[]
  readonly onOpen: (paper: PaperRef) => void
  /** Names the case of a paper, where the papers are of several. */
  readonly caseOf?: (entry: T) => ReactNode
}

/** The papers of a case as the register holds them; each opens as the very bytes that are printed. */
export function PapersView<T extends PaperEntry>({ papers, onOpen, caseOf }: Props<T>) {
  return (
    <Table<T>
      size="small"
      rowKey={(entry) => JSON.stringify(entry.ref)}
      pagination={false}
      dataSource={[...papers]}
      columns={[
        {
          title: '文书',
          render: (_, entry) => (
            <>
              <Button
                type="link"
                size="small"
                icon={<FileTextOutlined />}
                style={{ paddingInline: 0 }}
                data-testid={`paper-${entry.ref.kind}${'itemId' in entry.ref ? `-${entry.ref.itemId}` : ''}`}
                onClick={() => onOpen(entry.ref)}
              >
                {entry.title}
              </Button>{' '}
              {'itemId' in entry.ref && <span className="quiet">{itemName(entry.ref.itemId)}</span>}
            </>
          ),
        },
        { title: '文号', width: 260, render: (_, entry) => <span className="tabular">{entry.number}</span> },
        ...(caseOf === undefined
          ? []
          : [{ title: '办件', width: 190, render: (_: unknown, entry: T) => caseOf(entry) }]),
        { title: '日期', width: 120, render: (_, entry) => <span className="tabular">{entry.on}</span> },
      ]}
    />
  )
}
