import { Empty, Table, type TableColumnsType } from 'antd'
import { useState } from 'react'
import { useAsk, useDesk } from '#renderer/api/index.ts'
import { catalogue } from '#shared/catalogue/index.ts'
import type { Input } from '#shared/ipc/contract.ts'
import type { CaseRow } from '#shared/ipc/views.ts'
import { timeText } from './case-view/time-text.ts'
import { DateWithReason } from './date-with-reason.tsx'
import { Answered } from './page.tsx'
import { CasePhaseTag, StatusTag } from './status-tag.tsx'

interface CaseTableProps {
  readonly queue: Input<'case.list'>['queue']
  readonly text: string
  readonly onOpen: (caseId: string) => void
}

const pageSize = 20

/** One queue of cases; its count and rows are one query. A row opens by click or Enter. */
export function CaseTable({ queue, text, onOpen }: CaseTableProps) {
  const [place, setPlace] = useState({ queue, text, page: 1 })
  const page = place.queue === queue && place.text === text ? place.page : 1
  const list = useAsk('case.list', { queue, text: text.trim(), page, pageSize }, { keep: true })
  const today = useDesk()?.today ?? null
  const columns: TableColumnsType<CaseRow> = [
    {
      title: '申请人',
      key: 'applicant',
      render: (_, row) => (
        <a
          href={`#/intake/${row.caseId}`}
          onClick={(event) => {
            event.preventDefault()
            event.stopPropagation()
            onOpen(row.caseId)
          }}
        >
          {row.applicantName === '' ? '（尚未填写）' : row.applicantName}
        </a>
      ),
    },
    { title: '行业', key: 'industry', width: 168, render: (_, row) => industryName(row.industryId) },
    {
      title: '办件号',
      key: 'number',
      width: 190,
      render: (_, row) => <span className="mono">{row.caseNo ?? '—'}</span>,
    },
    { title: '经营场所', dataIndex: 'premises', ellipsis: true },
    {
      title: '事项',
      key: 'items',
      width: 90,
      align: 'right',
      render: (_, row) => (row.acceptedOn === null ? row.itemTotal : `${row.itemDecided}/${row.itemTotal}`),
    },
    queue === 'accepted'
      ? {
          title: '期限',
          key: 'due',
          width: 210,
          render: (_, row) => (
            <DateWithReason
              date={row.dueOn}
              today={today}
              reasons={[row.dueKind === 'promised' ? '按最短承诺时限' : '未公布承诺时限，按法定时限']}
            />
          ),
        }
      : {
          title: '最近更新',
          key: 'updated',
          width: 172,
          render: (_, row) => <span className="mono">{timeText(row.updatedAt)}</span>,
        },
    {
      title: '状态',
      key: 'phase',
      width: 130,
      render: (_, row) => (
        <>
          <CasePhaseTag phase={row.phase} /> {row.demo && <StatusTag tone="warning">演示</StatusTag>}
        </>
      ),
    },
  ]
  return (
    <Answered asked={list}>
      {({ rows, total }) => (
        <Table
          className="panel"
          size="middle"
          scroll={{ x: 1160 }}
          rowKey="caseId"
          columns={columns}
          dataSource={[...rows]}
          locale={{
            emptyText: (
              <Empty
                image={Empty.PRESENTED_IMAGE_SIMPLE}
                description={text === '' ? '这里没有办件' : `没有与“${text}”相符的办件`}
              />
            ),
          }}
          pagination={{
            current: page,
            pageSize,
            total,
            showSizeChanger: false,
            showTotal: (count) => `共 ${count} 件`,
            onChange: (next) => setPlace({ queue, text, page: next }),
          }}
          onRow={(row) => ({
            className: 'row-link',
            onClick: () => onOpen(row.caseId),
            'data-testid': `case-row-${row.caseId}`,
          })}
        />
      )}
    </Answered>
  )
}

function industryName(id: string | null): string {
  return catalogue.industries.find((each) => each.id === id)?.name ?? '未选择'
}
