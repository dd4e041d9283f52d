import { Button, Flex, type TableProps } from 'antd'
import { useState } from 'react'
import { PaperDialog, StatusTag } from '#renderer/ui/index.ts'
import { PagedTable } from '#renderer/ui/queue/index.ts'
import type { LocalDate } from '#shared/core/time.ts'
import type { ParcelView } from '#shared/ipc/views.ts'
import { parcelPhaseNames } from '#shared/parcel/parcel-state.ts'
import { parcelColumns, phoneColumn } from './parcel-columns.tsx'
import { useParcels } from './queries.ts'
import { SettleDialog, type Settling } from './settle-dialog.tsx'

interface Props {
  readonly queue: 'dispatched' | 'settled'
  readonly text: string
  readonly page: number
  readonly onPage: (page: number) => void
  readonly today: LocalDate | null
  readonly mayAct: boolean
}

/** Parcels on their way, each to be closed as delivered or returned, and those that are closed. */
export function SentParcels({ queue, text, page, onPage, today, mayAct }: Props) {
  const asked = useParcels(queue, text, page)
  const [settling, setSettling] = useState<Settling | null>(null)
  const [batchId, setBatchId] = useState<string | null>(null)
  const batch: TableProps<ParcelView>['columns'] = [
    {
      title: '交寄批次',
      width: 190,
      render: (_, row) =>
        row.batchId === null ? (
          '—'
        ) : (
          <Button
            type="link"
            size="small"
            style={{ paddingInline: 0 }}
            data-testid={`batch-paper-${row.batchNo}`}
            onClick={() => setBatchId(row.batchId)}
          >
            {row.batchNo}
          </Button>
        ),
    },
  ]
  const actions: TableProps<ParcelView>['columns'] = [
    {
      title: '登记',
      width: 150,
      render: (_, parcel) => (
        <Flex gap={8}>
          <Button
            size="small"
            data-testid={`parcel-deliver-${parcel.waybillNo}`}
            onClick={() => setSettling({ kind: 'deliver', parcel })}
          >
            妥投…
          </Button>
          <Button
            size="small"
            data-testid={`parcel-return-${parcel.waybillNo}`}
            onClick={() => setSettling({ kind: 'return', parcel })}
          >
            退回…
          </Button>
        </Flex>
      ),
    },
  ]
  const outcome: TableProps<ParcelView>['columns'] = [
    {
      title: '结果',
      width: 100,
      render: (_, row) => (
        <StatusTag tone={row.phase === 'returned' ? 'refused' : 'done'}>{parcelPhaseNames[row.phase]}</StatusTag>
      ),
    },
    { title: '日期', width: 112, dataIndex: 'settledOn' },
    { title: '签收人、退回原因', ellipsis: true, dataIndex: 'settlement' },
  ]
  return (
    <>
      <PagedTable
        asked={asked}
        rowKey={(row) => row.parcelId}
        testId={(row) => `parcel-row-${row.waybillNo}`}
        columns={[
          ...parcelColumns,
          ...(queue === 'settled' ? [] : phoneColumn),
          ...batch,
          ...(queue === 'settled' ? outcome : mayAct ? actions : []),
        ]}
        page={page}
        onPage={onPage}
        empty={queue === 'dispatched' ? '没有在途的邮件' : '还没有妥投或退回的邮件'}
      />
      {settling !== null && today !== null && (
        <SettleDialog settling={settling} today={today} onClose={() => setSettling(null)} />
      )}
      {batchId !== null && <PaperDialog paper={{ kind: 'courier-batch', batchId }} onClose={() => setBatchId(null)} />}
    </>
  )
}
