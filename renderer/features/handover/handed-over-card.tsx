import { FileTextOutlined } from '@ant-design/icons'
import { Button, Card, Descriptions } from 'antd'
import type { ReactNode } from 'react'
import { timeText } from '#renderer/ui/case-view/index.ts'
import { PersonalText, StatusTag } from '#renderer/ui/index.ts'
import type { CaseDetail, PaperRef } from '#shared/ipc/views.ts'
import type { Handover } from '#shared/licence/licence-state.ts'
import { parcelPhaseNames } from '#shared/parcel/parcel-state.ts'

interface Props {
  readonly detail: CaseDetail
  readonly handover: Handover
  readonly onPaper: (paper: PaperRef) => void
}

/** How the licence left the window, and the paper that proves it. */
export function HandedOverCard({ detail, handover, onPaper }: Props) {
  const { parcel, caseId } = detail
  const paper: PaperRef | null =
    handover.kind === 'pickup'
      ? { kind: 'collection', caseId }
      : parcel?.batchId === null || parcel === null
        ? null
        : { kind: 'courier-batch', batchId: parcel.batchId }
  const rows: readonly (readonly [string, ReactNode])[] =
    handover.kind === 'pickup'
      ? [
          ['领取人', `${handover.collector.name}（${handover.collector.relation === 'self' ? '本人' : '代理人'}）`],
          ['证件', handover.collector.idType],
          ['证件号码', <PersonalText key="id" value={handover.collector.idNo.personal} kind="id" label="证件号码" />],
          ['经办', `${timeText(handover.at)} ${handover.by}`],
        ]
      : [
          [
            '邮件号',
            <span key="no" className="mono">
              {handover.waybillNo}
            </span>,
          ],
          ['收件人', parcel?.recipient ?? '—'],
          ['地址', parcel?.address ?? '—'],
          ['状态', parcel === null ? '—' : parcelPhaseNames[parcel.phase]],
          ['交寄批次', parcel?.batchNo ?? '尚未交寄，在“待交寄”中选择后交给快递员'],
          ...(parcel?.settledOn === null || parcel === null
            ? []
            : [['结果', `${parcel.settledOn} ${parcel.settlement ?? ''}`] as const]),
          ['经办', `${timeText(handover.at)} ${handover.by}`],
        ]
  return (
    <Card
      size="small"
      title={handover.kind === 'pickup' ? '窗口领取' : '寄递'}
      data-testid="handed-over"
      extra={<StatusTag tone="done">{handover.kind === 'pickup' ? '已出证' : '已登记寄递'}</StatusTag>}
      {...(paper === null
        ? {}
        : {
            actions: [
              <Button
                key="paper"
                type="link"
                icon={<FileTextOutlined />}
                data-testid="action-handover-paper"
                onClick={() => onPaper(paper)}
              >
                {handover.kind === 'pickup' ? '查看领证登记' : '查看交寄清单'}
              </Button>,
            ],
          })}
    >
      <Descriptions
        size="small"
        column={1}
        styles={{ label: { width: 96 } }}
        items={rows.map(([label, children]) => ({ key: label, label, children }))}
      />
    </Card>
  )
}
