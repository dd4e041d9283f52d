import { FileTextOutlined } from '@ant-design/icons'
import { Button, Card } from 'antd'
import type { ReactNode } from 'react'
import { type Fact, FactGrid, timeText } from '#renderer/ui/case-view/index.ts'
import { PersonalText, StatusTag, type Tone } from '#renderer/ui/index.ts'
import type { PaperRef, ParcelView } from '#shared/ipc/views.ts'
import type { Handover } from '#shared/licence/licence-state.ts'
import { parcelPhaseNames } from '#shared/parcel/parcel-state.ts'

interface PickupProps {
  readonly caseId: string
  readonly handover: Extract<Handover, { kind: 'pickup' }>
  readonly onPaper: (paper: PaperRef) => void
}

/** Who collected the licence at the window, and the register that they signed. */
export function PickupCard({ caseId, handover, onPaper }: PickupProps) {
  const { collector } = handover
  return (
    <LeftCard
      title="窗口领取"
      tone="done"
      state="已领取"
      paper="查看领证登记"
      onPaper={() => onPaper({ kind: 'collection', caseId })}
      facts={[
        {
          key: 'who',
          label: '领取人',
          value: `${collector.name}（${collector.relation === 'self' ? '负责人本人' : '代理人'}）`,
        },
        { key: 'type', label: '证件', value: collector.idType },
        {
          key: 'number',
          label: '证件号码',
          value: <PersonalText value={collector.idNo.personal} kind="id" label="证件号码" />,
        },
        { key: 'by', label: '经办', value: `${timeText(handover.at)} ${handover.by}` },
      ]}
    />
  )
}

const tones: Readonly<Record<ParcelView['phase'], Tone>> = {
  prepared: 'todo',
  dispatched: 'running',
  delivered: 'done',
  returned: 'refused',
}

/** The parcel that carries the licence: waiting for the courier, on its way, or at its end. */
export function ParcelCard({ parcel, onPaper }: { parcel: ParcelView; onPaper: (paper: PaperRef) => void }) {
  const { batchId } = parcel
  return (
    <LeftCard
      title="免费寄递"
      tone={tones[parcel.phase]}
      state={parcelPhaseNames[parcel.phase]}
      paper="查看交寄清单"
      onPaper={batchId === null ? null : () => onPaper({ kind: 'courier-batch', batchId })}
      facts={[
        { key: 'waybill', label: '邮件号', value: <span className="mono">{parcel.waybillNo}</span> },
        { key: 'who', label: '收件人', value: parcel.recipient },
        {
          key: 'phone',
          label: '联系电话',
          value: <PersonalText value={parcel.phone} kind="phone" label="收件人电话" />,
        },
        { key: 'address', label: '收件地址', value: parcel.address, wide: true },
        { key: 'batch', label: '交寄批次', value: parcel.batchNo ?? '请到“待交寄”勾选后交给快递员', wide: true },
        ...(parcel.settledOn === null
          ? []
          : [{ key: 'end', label: '结果', value: `${parcel.settledOn} ${parcel.settlement ?? ''}`, wide: true }]),
      ]}
    />
  )
}

interface LeftCardProps {
  readonly title: string
  readonly tone: Tone
  readonly state: string
  readonly facts: readonly Fact[]
  readonly paper: string
  /** Null while there is no paper yet. */
  readonly onPaper: (() => void) | null
}

function LeftCard({ title, tone, state, facts, paper, onPaper }: LeftCardProps): ReactNode {
  return (
    <Card
      size="small"
      title={title}
      data-testid="handed-over"
      extra={<StatusTag tone={tone}>{state}</StatusTag>}
      {...(onPaper === null
        ? {}
        : {
            actions: [
              <Button
                key="paper"
                type="link"
                icon={<FileTextOutlined />}
                data-testid="action-handover-paper"
                onClick={onPaper}
              >
                {paper}
              </Button>,
            ],
          })}
    >
      <FactGrid facts={facts} />
    </Card>
  )
}
