import { PrinterOutlined, SaveOutlined } from '@ant-design/icons'
import { App, Button, Modal, Select, Space } from 'antd'
import { lazy, Suspense, useState } from 'react'
import { useAsk, useSend } from '#renderer/api/index.ts'
import type { PaperRef } from '#shared/ipc/views.ts'
import { FailureAlert } from './failure-alert.tsx'
import { Answered } from './page.tsx'

const PdfViewer = lazy(() => import('./pdf-viewer.tsx').then((module) => ({ default: module.PdfViewer })))

interface PaperDialogProps {
  readonly paper: PaperRef
  readonly onClose: () => void
  /** After the printer took it: the hash of what was printed and the printer, for those papers whose printing is recorded. */
  readonly onPrinted?: (printed: { readonly sha256: string; readonly printer: string }) => void
  /** False hides printing and saving, for whoever may only look: sheets of the licence are made in 制证 and nowhere else. */
  readonly mayPrint?: boolean
}

const printerStates = { idle: '', busy: '（忙）', stopped: '（已停止）' } as const

/** A paper's exact bytes: the same are shown here, printed and saved. */
export function PaperDialog({ paper, onClose, onPrinted, mayPrint = paper.kind !== 'licence' }: PaperDialogProps) {
  const { message } = App.useApp()
  const drawn = useAsk('paper.draw', { ref: paper })
  const printers = useAsk('paper.printers', null)
  const [chosen, setChosen] = useState<string | null>(null)
  const print = useSend('paper.print')
  const save = useSend('paper.save')
  const list = printers.status === 'ready' ? printers.value : []
  const printer = chosen ?? list.find((each) => each.isDefault)?.name ?? list[0]?.name ?? null
  const ready = drawn.status === 'ready'

  const printNow = async () => {
    if (printer === null) return
    const printed = await print.send({ ref: paper, printer })
    if (printed === null) return
    message.success(`已送 ${printed.printer} 打印`)
    onPrinted?.(printed)
  }
  const saveNow = async () => {
    const saved = await save.send({ ref: paper })
    if (saved !== null) message.success(`已保存到 ${saved.path}`)
  }
  return (
    <Modal
      open
      centered
      width={980}
      data-testid="paper-dialog"
      title={ready ? `${drawn.value.title} ${drawn.value.number}` : '文书'}
      onCancel={onClose}
      footer={
        <div className="paper-foot">
          <span className="quiet">预览与打印为同一份文件</span>
          <Space>
            <Select
              data-testid="paper-printer"
              aria-label="打印机"
              className="printer-select"
              placeholder={printers.status === 'loading' ? '正在查找打印机' : '未找到打印机'}
              disabled={list.length === 0}
              value={printer}
              onChange={setChosen}
              options={list.map((each) => ({
                value: each.name,
                label: `${each.displayName}${printerStates[each.state]}`,
              }))}
            />
            {mayPrint && (
              <Button
                icon={<SaveOutlined />}
                disabled={!ready}
                loading={save.busy}
                onClick={saveNow}
                data-testid="paper-save"
              >
                另存为
              </Button>
            )}
            {mayPrint && (
              <Button
                type="primary"
                icon={<PrinterOutlined />}
                disabled={!ready || printer === null}
                loading={print.busy}
                onClick={printNow}
                data-testid="paper-print"
              >
                打印
              </Button>
            )}
            <Button onClick={onClose} data-testid="paper-close">
              关闭
            </Button>
          </Space>
        </div>
      }
    >
      <FailureAlert failure={print.failure ?? save.failure} />
      <div className="viewer-frame viewer-paper">
        <Answered asked={drawn}>
          {({ bytes, title }) => (
            <Suspense fallback={null}>
              <PdfViewer bytes={bytes} width={900} title={title} />
            </Suspense>
          )}
        </Answered>
      </div>
    </Modal>
  )
}
