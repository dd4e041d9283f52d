import { Alert, Button, Card, Descriptions, Flex, Popconfirm } from 'antd'
import { useMay } from '#renderer/api/index.ts'
import { timeText } from '#renderer/ui/case-view/index.ts'
import { FailureAlert, navigate, StatusTag } from '#renderer/ui/index.ts'
import type { DecidedCase } from '#shared/case/case-state.ts'
import { catalogue } from '#shared/catalogue/index.ts'
import type { CaseDetail } from '#shared/ipc/views.ts'
import { licenceContent } from '#shared/licence/content.ts'
import type { IssuedLicence } from '#shared/licence/licence-state.ts'
import { useIssue } from './mutations.ts'
import { PrintCard } from './print-card.tsx'
import { SealCard } from './seal-card.tsx'

/** The three recorded acts in their order: 制证, 打印, 用印. Each can be done only when the one before it is. */
export function ActsPanel({ detail, state }: { detail: CaseDetail; state: DecidedCase }) {
  const may = useMay()
  const { licence } = detail
  const mayAct = may('licence', 'issue')
  return (
    <aside className="side-panel">
      {!mayAct && <Alert type="info" showIcon title="制证、打印、用印由制证人员办理；您只能查看。" />}
      {licence === null ? (
        <IssueCard caseId={detail.caseId} state={state} mayAct={mayAct} />
      ) : (
        <>
          <IssuedCard licence={licence} />
          <PrintCard caseId={detail.caseId} licence={licence} mayAct={mayAct} />
          <SealCard caseId={detail.caseId} licence={licence} mayAct={mayAct} />
          <Button data-testid="go-handover" onClick={() => navigate('handover')}>
            去出证
          </Button>
        </>
      )}
    </aside>
  )
}

function IssueCard({ caseId, state, mayAct }: { caseId: string; state: DecidedCase; mayAct: boolean }) {
  const { issue, busy, failure, clear } = useIssue(caseId)
  const content = licenceContent(caseId, state, catalogue)
  const { caseNo } = state.receipt
  return (
    <Card size="small" title="一、制证" extra={<StatusTag tone="todo">待制证</StatusTag>}>
      {content.ok ? (
        <Flex vertical gap={8}>
          <span>
            列入 {content.content.permits.length}{' '}
            项许可。编号由系统给出，只给一次；制证后内容以各部门的决定为准，不能改动。
          </span>
          <FailureAlert failure={failure} onClose={clear} onRetry={() => void issue()} />
          {mayAct && (
            <Popconfirm
              title="制发行业综合许可证？"
              description={`办件 ${caseNo}，列入 ${content.content.permits.length} 项许可，编号给出后不再更改。`}
              okText="制证"
              cancelText="再看看"
              okButtonProps={{ 'data-testid': 'confirm-issue' }}
              onConfirm={async () => void (await issue())}
            >
              <Button type="primary" block loading={busy} data-testid={`issue-${caseNo}`}>
                制证…
              </Button>
            </Popconfirm>
          )}
        </Flex>
      ) : (
        <Alert
          type="warning"
          showIcon
          data-testid="nothing-to-issue"
          title={content.refusal.message}
          description="请把各部门的决定书送达申请人。"
        />
      )}
    </Card>
  )
}

function IssuedCard({ licence }: { licence: IssuedLicence }) {
  return (
    <Card size="small" title="一、制证" extra={<StatusTag tone="done">已制证</StatusTag>}>
      <Descriptions
        size="small"
        column={1}
        styles={{ label: { width: 72 } }}
        items={[
          {
            key: 'no',
            label: '编号',
            children: (
              <strong className="tabular" data-testid="licence-no">
                {licence.licenceNo}
              </strong>
            ),
          },
          { key: 'permits', label: '列入许可', children: `${licence.content.permits.length} 项` },
          { key: 'by', label: '制证', children: `${timeText(licence.issuedAt)} ${licence.issuedBy}` },
        ]}
      />
    </Card>
  )
}
