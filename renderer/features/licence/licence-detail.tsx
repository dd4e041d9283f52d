import { ArrowLeftOutlined, FileTextOutlined } from '@ant-design/icons'
import { Alert, Button, Flex, Tabs } from 'antd'
import { useState } from 'react'
import {
  DecisionsView,
  fieldOfCase,
  HistoryView,
  industryName,
  OwedMaterialsAlert,
  PapersView,
} from '#renderer/ui/case-view/index.ts'
import { Answered, LimitDate, navigate, Page, PaperDialog } from '#renderer/ui/index.ts'
import type { DecidedCase, ItemCase } from '#shared/case/case-state.ts'
import type { CaseDetail, PaperRef } from '#shared/ipc/views.ts'
import { ActsPanel } from './acts-panel.tsx'
import { useLicenceCase } from './queries.ts'

/** One case on its way through 制证: what was decided on the left, the three acts on the right. */
export function LicenceDetail({ caseId }: { caseId: string }) {
  const asked = useLicenceCase(caseId)
  return (
    <Page
      title={
        <Flex align="center" gap={8}>
          <Button
            type="text"
            icon={<ArrowLeftOutlined />}
            aria-label="返回制证列表"
            data-testid="action-back"
            onClick={() => navigate('licence')}
          />
          制证
        </Flex>
      }
      note={asked.status === 'ready' ? noteOf(asked.value) : undefined}
    >
      <Answered asked={asked}>
        {(detail) =>
          detail.state.phase === 'decided' ? (
            <Body detail={detail} state={detail.state} />
          ) : (
            <Alert type="warning" showIcon title="该办件尚未办结，各部门全部决定后才能制证。" />
          )
        }
      </Answered>
    </Page>
  )
}

function noteOf({ state }: CaseDetail): string {
  const caseNo = 'receipt' in state ? state.receipt.caseNo : ''
  const { file } = state
  return `${caseNo} ${fieldOfCase(file, 'applicantName')}，${industryName(file.industryId)}${file.demo ? '（演示数据）' : ''}`
}

function Body({ detail, state }: { detail: CaseDetail; state: DecidedCase }) {
  const [paper, setPaper] = useState<PaperRef | null>(null)
  const refused = state.items.filter((item) => item.decision.kind === 'refused').length
  const decisionPaper = (item: ItemCase) => (
    <Button
      type="link"
      size="small"
      icon={<FileTextOutlined />}
      data-testid={`decision-paper-${item.itemId}`}
      onClick={() =>
        setPaper({
          kind: item.decision.kind === 'refused' ? 'refusal' : 'grant',
          caseId: detail.caseId,
          itemId: item.itemId,
        })
      }
    >
      决定书
    </Button>
  )
  return (
    <div className="side-by-side">
      <div className="side-main">
        <OwedMaterialsAlert file={state.file} />
        {refused > 0 && (
          <Alert
            type="warning"
            showIcon
            style={{ marginBottom: 12 }}
            title={`${refused} 个事项不予许可：不列入行业综合许可证，不予许可决定书须一并送达申请人。`}
          />
        )}
        <Tabs
          items={[
            {
              key: 'decisions',
              label: '各部门决定',
              children: (
                <DecisionsView
                  items={state.items}
                  due={(item) => <LimitDate limit={item.limit} />}
                  actions={decisionPaper}
                />
              ),
            },
            {
              key: 'papers',
              label: <span data-testid="tab-papers">文书（{detail.papers.length}）</span>,
              children: <PapersView papers={detail.papers} onOpen={setPaper} />,
            },
            { key: 'history', label: '经过', children: <HistoryView history={detail.history} /> },
          ]}
        />
      </div>
      <ActsPanel detail={detail} state={state} />
      {paper !== null && <PaperDialog paper={paper} onClose={() => setPaper(null)} />}
    </div>
  )
}
