import { PrinterOutlined } from '@ant-design/icons'
import { Button, Card, Flex, Form, Input } from 'antd'
import { useState } from 'react'
import { useAsk } from '#renderer/api/index.ts'
import { timeText } from '#renderer/ui/case-view/index.ts'
import { FailureAlert, PaperDialog, StatusTag } from '#renderer/ui/index.ts'
import type { IssuedLicence } from '#shared/licence/licence-state.ts'
import { type Printed, useRecordPrinting } from './mutations.ts'

interface Props {
  readonly caseId: string
  readonly licence: IssuedLicence
  readonly mayAct: boolean
}

const elsewhere = '另存 PDF 后打印'

/** 打印: preview and printer first, the record only once the sheet is in hand. A further print gives its reason. */
export function PrintCard({ caseId, licence, mayAct }: Props) {
  const [preview, setPreview] = useState(false)
  const [printed, setPrinted] = useState<Printed | null>(null)
  const paper = { kind: 'licence', caseId } as const
  const drawn = useAsk('paper.draw', { ref: paper })
  const count = licence.printings.length
  // What has left the window is not printed again: lost or damaged licences are reissued.
  const mayPrint = mayAct && licence.handover === null
  return (
    <Card
      size="small"
      title="二、打印"
      extra={
        count === 0 ? (
          <StatusTag tone="todo">待打印</StatusTag>
        ) : (
          <StatusTag tone="done">{`已打印 ${count} 次`}</StatusTag>
        )
      }
    >
      <Flex vertical gap={8}>
        {licence.printings.map((printing, index) => (
          <div key={printing.at} data-testid={`printing-${index + 1}`}>
            第 {index + 1} 次：{timeText(printing.at)} {printing.by}，{printing.printer}
            {printing.reason === null ? '' : `（补打原因：${printing.reason}）`}
          </div>
        ))}
        <Button icon={<PrinterOutlined />} data-testid="action-print" onClick={() => setPreview(true)}>
          {mayPrint ? (count === 0 ? '预览、打印…' : '预览、补打…') : '预览'}
        </Button>
        {mayPrint && printed === null && drawn.status === 'ready' && (
          <Button
            type="link"
            size="small"
            data-testid="action-printed-elsewhere"
            onClick={() => setPrinted({ sha256: drawn.value.sha256, printer: elsewhere })}
          >
            已另存为 PDF，在别处打印好了
          </Button>
        )}
        {printed !== null && (
          <RecordForm
            key={count}
            caseId={caseId}
            licence={licence}
            printed={printed}
            onSettled={() => setPrinted(null)}
          />
        )}
        {drawn.status === 'failed' && <FailureAlert failure={drawn.failure} onRetry={drawn.again} />}
      </Flex>
      {preview && (
        <PaperDialog
          paper={paper}
          mayPrint={mayPrint}
          onClose={() => setPreview(false)}
          onPrinted={(sent) => {
            setPrinted(sent)
            setPreview(false)
          }}
        />
      )}
    </Card>
  )
}

interface RecordFormProps {
  readonly caseId: string
  readonly licence: IssuedLicence
  readonly printed: Printed
  readonly onSettled: () => void
}

function RecordForm({ caseId, licence, printed, onSettled }: RecordFormProps) {
  const { record, busy, failure, clear } = useRecordPrinting(caseId)
  const again = licence.printings.length > 0
  return (
    <Form<{ reason?: string }>
      layout="vertical"
      requiredMark={false}
      onFinish={async ({ reason }) => {
        const done = await record(printed, again ? (reason ?? '').trim() : null)
        if (done !== null) onSettled()
      }}
    >
      <div className="careful">
        <strong>{printed.printer === elsewhere ? elsewhere : `已送 ${printed.printer}`}</strong>
        <div>请看清纸上编号为 {licence.licenceNo}，内容与预览一致。纸张在手后再登记。</div>
      </div>
      {again && (
        <Form.Item
          name="reason"
          label={`补打原因（第 ${licence.printings.length + 1} 次打印）`}
          rules={[{ required: true, whitespace: true, message: '再次打印须写明原因，并计入打印次数。' }]}
        >
          <Input data-testid="print-reason" maxLength={300} placeholder="如：首次打印卡纸，原件已作废收回" />
        </Form.Item>
      )}
      <FailureAlert failure={failure} onClose={clear} />
      <Flex gap={8}>
        <Button type="primary" htmlType="submit" loading={busy} data-testid="action-record-print" style={{ flex: 1 }}>
          纸张已在手，登记打印
        </Button>
        <Button data-testid="action-print-failed" onClick={onSettled}>
          没打好
        </Button>
      </Flex>
    </Form>
  )
}
