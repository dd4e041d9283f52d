import { Card, Flex, Typography } from 'antd'
import { useDesk, useHasRole } from '#renderer/api/index.ts'
import { Answered, Page } from '#renderer/ui/index.ts'
import type { LocalDate } from '#shared/core/time.ts'
import type { CaseRow, WorkCounts } from '#shared/ipc/views.ts'
import { DepartmentTable } from './department-table.tsx'
import { countLevels } from './overview.ts'
import { PressingCases } from './pressing-cases.tsx'
import { usePendingPermits, useRunningCases, useWorkCounts } from './queries.ts'
import { StatusBar } from './status-bar.tsx'

/** 监督: what runs, what runs late and at whose department. Nothing can be changed here. */
export default function SupervisionPage() {
  const desk = useDesk()
  const supervises = useHasRole('supervisor')
  const cases = useRunningCases()
  const permits = usePendingPermits(supervises)
  const counts = useWorkCounts()
  return (
    <Page title="监督" note={desk === null ? undefined : `截至 ${desk.today}，只读`}>
      {desk !== null && (
        <Flex vertical gap={12}>
          <Flex gap={12} align="stretch">
            <Answered asked={cases}>{(rows) => <Running rows={rows} today={desk.today} />}</Answered>
            <Answered asked={counts}>{(value) => <Waiting counts={value} />}</Answered>
          </Flex>
          <Card size="small" title="各部门待决定事项">
            {supervises ? (
              <Answered asked={permits}>{(rows) => <DepartmentTable rows={rows} today={desk.today} />}</Answered>
            ) : (
              <span className="quiet">各部门的事项由监督人员查看；系统管理员只看办件。</span>
            )}
          </Card>
          <Card size="small" title="超期和即将到期的办件">
            <Answered asked={cases}>{(rows) => <PressingCases rows={rows} today={desk.today} />}</Answered>
          </Card>
        </Flex>
      )}
    </Page>
  )
}

function Running({ rows, today }: { rows: readonly CaseRow[]; today: LocalDate }) {
  return (
    <Card size="small" title="审批中的办件" style={{ flex: 3 }} data-testid="running-cases">
      <Flex align="center" gap={24}>
        <Figure value={rows.length} name="件" />
        <div style={{ flex: 1 }}>
          <StatusBar counts={countLevels(rows, today)} total={rows.length} named />
        </div>
      </Flex>
    </Card>
  )
}

function Waiting({ counts }: { counts: WorkCounts }) {
  const figures: readonly (readonly [string, number])[] = [
    ['已收件未受理', counts.received],
    ['待补正', counts.correcting],
    ['待制证', counts.toIssue],
    ['待出证', counts.toHandOver],
    ['待交寄', counts.parcels],
  ]
  return (
    <Card size="small" title="窗口各环节" style={{ flex: 2 }}>
      <Flex justify="space-between">
        {figures.map(([name, value]) => (
          <div key={name} style={{ textAlign: 'right' }}>
            <Typography.Text type="secondary">{name}</Typography.Text>
            <div className="figure">{value}</div>
          </div>
        ))}
      </Flex>
    </Card>
  )
}

function Figure({ value, name }: { value: number; name: string }) {
  return (
    <span>
      <span className="figure figure-large">{value}</span> {name}
    </span>
  )
}
