import { FileTextOutlined } from '@ant-design/icons'
import { Button, Card, Empty, Flex, Table } from 'antd'
import { decidingName, FactGrid, timeText, validityOf } from '#renderer/ui/case-view/index.ts'
import { StatusTag } from '#renderer/ui/index.ts'
import type { PaperRef, SubjectArchive } from '#shared/ipc/views.ts'
import type { IssuedLicence, LicencePermit } from '#shared/licence/licence-state.ts'

interface Props {
  readonly licences: SubjectArchive['licences']
  readonly onPaper: (paper: PaperRef) => void
}

/** The comprehensive licences of one subject, each with its permits; every permit keeps its own term. */
export function SubjectLicences({ licences, onPaper }: Props) {
  if (licences.length === 0) return <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description="还没有制发证照" />
  return (
    <Flex vertical gap={12}>
      {licences.map(({ caseId, licence }) => (
        <LicenceCard key={caseId} licence={licence} onPaper={() => onPaper({ kind: 'licence', caseId })} />
      ))}
    </Flex>
  )
}

export function LicenceCard({ licence, onPaper }: { licence: IssuedLicence; onPaper: () => void }) {
  const { holder, permits } = licence.content
  return (
    <Card
      size="small"
      title={<span className="tabular">{licence.licenceNo}</span>}
      extra={
        <Flex align="center" gap={8}>
          {licence.handover === null ? (
            <StatusTag tone="todo">未出证</StatusTag>
          ) : (
            <StatusTag tone="done">{licence.handover.kind === 'pickup' ? '已领取' : '已寄递'}</StatusTag>
          )}
          <Button
            type="link"
            size="small"
            icon={<FileTextOutlined />}
            data-testid="action-licence-paper"
            onClick={onPaper}
          >
            查看证照
          </Button>
        </Flex>
      }
    >
      <FactGrid
        facts={[
          { key: 'name', label: '名称', value: holder.name },
          { key: 'person', label: '负责人', value: holder.personInCharge },
          { key: 'premises', label: '经营场所', value: holder.premises, wide: true },
          { key: 'on', label: '发证', value: `${timeText(licence.issuedAt)} ${licence.issuedBy}` },
          {
            key: 'acts',
            label: '打印、用印',
            value: `打印 ${licence.printings.length} 次，用印 ${licence.sealings.length} 次`,
          },
        ]}
      />
      <Table<LicencePermit>
        size="small"
        rowKey="itemId"
        pagination={false}
        dataSource={[...permits]}
        columns={[
          { title: '许可', dataIndex: 'name' },
          { title: '编号', width: 200, dataIndex: 'permitNo' },
          { title: '许可内容（范围）', dataIndex: 'scope' },
          { title: '有效期', width: 210, render: (_, permit) => validityOf(permit.validFrom, permit.validTo) },
          { title: '决定部门', width: 200, render: (_, permit) => decidingName(permit.itemId) },
        ]}
      />
    </Card>
  )
}
