import { ArrowLeftOutlined, FileTextOutlined } from '@ant-design/icons'
import { Alert, Button, Card, Descriptions, Flex, Segmented } from 'antd'
import { useState } from 'react'
import { useDesk, useMay } from '#renderer/api/index.ts'
import { fieldOfCase, industryName, OwedMaterialsAlert } from '#renderer/ui/case-view/index.ts'
import { Answered, navigate, Page, PaperDialog } from '#renderer/ui/index.ts'
import type { CaseDetail, PaperRef } from '#shared/ipc/views.ts'
import type { IssuedLicence } from '#shared/licence/licence-state.ts'
import { CourierForm } from './courier-form.tsx'
import { ParcelCard, PickupCard } from './handed-over-card.tsx'
import { PickupForm } from './pickup-form.tsx'
import { useHandoverCase } from './queries.ts'

/** One licence at the window: given to the collector, or made ready for the courier. */
export function HandoverDetail({ caseId }: { caseId: string }) {
  const asked = useHandoverCase(caseId)
  return (
    <Page
      title={
        <Flex align="center" gap={8}>
          <Button
            type="text"
            icon={<ArrowLeftOutlined />}
            aria-label="返回出证列表"
            data-testid="action-back"
            onClick={() => navigate('handover')}
          />
          出证
        </Flex>
      }
      note={asked.status === 'ready' ? fieldOfCase(asked.value.state.file, 'applicantName') : undefined}
    >
      <Answered asked={asked}>
        {(detail) =>
          detail.licence === null ? (
            <Alert type="warning" showIcon title="该办件还没有制证，请先到“制证”办理。" />
          ) : (
            <Body detail={detail} licence={detail.licence} />
          )
        }
      </Answered>
    </Page>
  )
}

function Body({ detail, licence }: { detail: CaseDetail; licence: IssuedLicence }) {
  const [paper, setPaper] = useState<PaperRef | null>(null)
  return (
    <div className="side-by-side">
      <div className="side-main">
        <OwedMaterialsAlert file={detail.state.file} />
        <Way detail={detail} licence={licence} onPaper={setPaper} />
      </div>
      <aside className="side-panel">
        <LicenceCard licence={licence} onPaper={setPaper} caseId={detail.caseId} />
      </aside>
      {paper !== null && <PaperDialog paper={paper} onClose={() => setPaper(null)} />}
    </div>
  )
}

interface WayProps {
  readonly detail: CaseDetail
  readonly licence: IssuedLicence
  readonly onPaper: (paper: PaperRef) => void
}

/** How the licence left, or, while it is here, how it shall leave. A parcel that came back opens the choice again. */
function Way({ detail, licence, onPaper }: WayProps) {
  const may = useMay()
  const desk = useDesk()
  const { caseId, parcel } = detail
  const { delivery, agent } = detail.state.file
  const [way, setWay] = useState<'pickup' | 'courier'>(delivery.kind)
  if (licence.handover?.kind === 'pickup') {
    return <PickupCard caseId={caseId} handover={licence.handover} onPaper={onPaper} />
  }
  if (parcel !== null && parcel.phase !== 'returned') return <ParcelCard parcel={parcel} onPaper={onPaper} />
  if (desk === null) return null
  return (
    <Flex vertical gap={12}>
      {parcel !== null && <ParcelCard parcel={parcel} onPaper={onPaper} />}
      {!may('licence', 'hand-over') && (
        <Alert type="info" showIcon title="出证由窗口人员或制证人员办理；您只能查看。" />
      )}
      {may('licence', 'hand-over') && (
        <Card
          size="small"
          title={
            <Segmented<'pickup' | 'courier'>
              value={way}
              onChange={setWay}
              options={[
                { value: 'pickup', label: <span data-testid="way-pickup">窗口领取</span> },
                { value: 'courier', label: <span data-testid="way-courier">免费寄递</span> },
              ]}
            />
          }
          extra={`申请时选择：${delivery.kind === 'pickup' ? '窗口领取' : '寄递'}`}
        >
          {way === 'pickup' ? (
            <PickupForm
              caseId={caseId}
              holder={licence.content.holder.personInCharge}
              agent={agent}
              today={desk.today}
              onDone={() => onPaper({ kind: 'collection', caseId })}
            />
          ) : (
            <CourierForm caseId={caseId} delivery={delivery} holder={licence.content.holder} />
          )}
        </Card>
      )}
    </Flex>
  )
}

interface LicenceCardProps {
  readonly licence: IssuedLicence
  readonly caseId: string
  readonly onPaper: (paper: PaperRef) => void
}

function LicenceCard({ licence, caseId, onPaper }: LicenceCardProps) {
  const { holder, permits, industryId, caseNo } = licence.content
  return (
    <Card
      size="small"
      title="行业综合许可证"
      actions={[
        <Button
          key="paper"
          type="link"
          icon={<FileTextOutlined />}
          data-testid="action-licence-paper"
          onClick={() => onPaper({ kind: 'licence', caseId })}
        >
          查看证照
        </Button>,
      ]}
    >
      <Descriptions
        size="small"
        column={1}
        styles={{ label: { width: 96 } }}
        items={[
          { key: 'no', label: '编号', children: <strong className="tabular">{licence.licenceNo}</strong> },
          { key: 'name', label: '名称', children: holder.name },
          { key: 'uscc', label: '信用代码', children: <span className="mono">{holder.uscc}</span> },
          { key: 'person', label: '负责人', children: holder.personInCharge },
          { key: 'industry', label: '行业', children: industryName(industryId) },
          { key: 'case', label: '办件编号', children: <span className="tabular">{caseNo}</span> },
          { key: 'permits', label: '列入许可', children: permits.map((permit) => permit.name).join('、') },
          { key: 'prints', label: '打印', children: `${licence.printings.length} 次` },
        ]}
      />
    </Card>
  )
}
