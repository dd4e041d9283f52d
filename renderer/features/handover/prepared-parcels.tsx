import { Button, Flex, Input, Popconfirm } from 'antd'
import { useState } from 'react'
import { FailureAlert, PaperDialog } from '#renderer/ui/index.ts'
import { PagedTable } from '#renderer/ui/queue/index.ts'
import { useHandBatch } from './mutations.ts'
import { addressColumn, parcelColumns, phoneColumn } from './parcel-columns.tsx'
import { useParcels } from './queries.ts'

interface Props {
  readonly text: string
  readonly page: number
  readonly onPage: (page: number) => void
  readonly mayAct: boolean
}

/** Parcels with their waybills that no courier has taken yet: choose, name the courier, hand over, print the list. */
export function PreparedParcels({ text, page, onPage, mayAct }: Props) {
  const asked = useParcels('prepared', text, page)
  const { hand, busy, failure, clear } = useHandBatch()
  const [chosen, setChosen] = useState<readonly string[]>([])
  const [courier, setCourier] = useState('')
  const [handed, setHanded] = useState<string | null>(null)
  const ready = chosen.length > 0 && courier.trim() !== ''
  const handNow = async () => {
    const batchId = await hand(courier.trim(), chosen)
    if (batchId === null) return
    setChosen([])
    setHanded(batchId)
  }
  return (
    <>
      {mayAct && (
        <Flex gap={8} align="center" style={{ marginBottom: 8 }}>
          <span data-testid="batch-count">已选 {chosen.length} 件</span>
          <Input
            data-testid="batch-courier"
            aria-label="揽收快递员"
            placeholder="揽收快递员姓名"
            maxLength={60}
            value={courier}
            onChange={(event) => setCourier(event.target.value)}
            style={{ width: 200 }}
          />
          <Popconfirm
            title={`把 ${chosen.length} 件交给 ${courier.trim()}？`}
            description="交寄后生成批次号和交寄清单，由快递员签收。"
            okText="交寄"
            cancelText="再看看"
            okButtonProps={{ 'data-testid': 'confirm-batch' }}
            onConfirm={handNow}
            disabled={!ready}
          >
            <Button type="primary" disabled={!ready} loading={busy} data-testid="batch-hand">
              交寄…
            </Button>
          </Popconfirm>
          {!ready && (
            <span className="quiet">{chosen.length === 0 ? '请勾选要交寄的邮件' : '请填写揽收快递员姓名'}</span>
          )}
        </Flex>
      )}
      <FailureAlert failure={failure} onClose={clear} />
      <PagedTable
        asked={asked}
        rowKey={(row) => row.parcelId}
        testId={(row) => `parcel-row-${row.waybillNo}`}
        columns={[...parcelColumns, ...phoneColumn, ...addressColumn]}
        page={page}
        onPage={onPage}
        empty="没有等待交寄的邮件"
        selection={
          mayAct
            ? {
                selectedRowKeys: [...chosen],
                preserveSelectedRowKeys: true,
                onChange: (keys) => setChosen(keys.map(String)),
                getCheckboxProps: (row) => ({ 'data-testid': `parcel-select-${row.waybillNo}` }) as object,
              }
            : undefined
        }
      />
      {handed !== null && (
        <PaperDialog paper={{ kind: 'courier-batch', batchId: handed }} onClose={() => setHanded(null)} />
      )}
    </>
  )
}
