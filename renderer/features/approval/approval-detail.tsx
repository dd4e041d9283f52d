import { ArrowLeftOutlined } from '@ant-design/icons'
import { Alert, Button, Flex, Tabs } from 'antd'
import { useState } from 'react'
import { useDesk } from '#renderer/api/index.ts'
import {
  DecisionsView,
  FormView,
  fieldOfCase,
  HistoryView,
  itemName,
  MaterialsView,
  OwedMaterialsAlert,
} from '#renderer/ui/case-view/index.ts'
import { Answered, AttachmentDialog, LimitDate, navigate, Page } from '#renderer/ui/index.ts'
import type { Attachment } from '#shared/case/case-file.ts'
import type { AcceptedCase, DecidedCase } from '#shared/case/case-state.ts'
import type { CaseDetail } from '#shared/ipc/views.ts'
import { DecisionPanel } from './decision-panel.tsx'
import { useApproval } from './queries.ts'

interface Props {
  readonly caseId: string
  readonly itemId: string
}

/** One permit of a case: on the left what was applied for, on the right the clock and the decision. */
export function ApprovalDetail({ caseId, itemId }: Props) {
  const asked = useApproval(caseId, itemId)
  const note = asked.status === 'ready' && 'receipt' in asked.value.state ? noteOf(asked.value) : undefined
  return (
    <Page
      title={
        <Flex align="center" gap={8}>
          <Button
            type="text"
            icon={<ArrowLeftOutlined />}
            aria-label="返回审批列表"
            data-testid="action-back"
            onClick={() => navigate('approval')}
          />
          {itemName(itemId)}
        </Flex>
      }
      note={note}
    >
      <Answered asked={asked}>
        {(detail) =>
          detail.state.phase === 'accepted' || detail.state.phase === 'decided' ? (
            <Body detail={detail} state={detail.state} itemId={itemId} />
          ) : (
            <Alert type="warning" showIcon title="该办件不在审批中，没有可以决定的事项。" />
          )
        }
      </Answered>
    </Page>
  )
}

function noteOf({ state }: CaseDetail): string {
  const caseNo = 'receipt' in state ? state.receipt.caseNo : ''
  return `${caseNo} ${fieldOfCase(state.file, 'applicantName')}${state.file.demo ? '（演示数据）' : ''}`
}

interface BodyProps {
  readonly detail: CaseDetail
  readonly state: AcceptedCase | DecidedCase
  readonly itemId: string
}

function Body({ detail, state, itemId }: BodyProps) {
  const desk = useDesk()
  const [open, setOpen] = useState<Attachment | null>(null)
  const { file } = state
  const materials = Object.values(file.attachments).reduce((sum, list) => sum + list.length, 0)
  return (
    <div className="side-by-side">
      <div className="side-main">
        <OwedMaterialsAlert file={file} />
        <Tabs
          items={[
            { key: 'form', label: '申请内容', children: <FormView file={file} itemIds={[itemId]} /> },
            {
              key: 'materials',
              label: <span data-testid="tab-materials">材料（{materials} 个文件）</span>,
              children: <MaterialsView file={file} itemIds={[itemId]} onOpen={setOpen} />,
            },
            ...(state.items.length > 1
              ? [
                  {
                    key: 'parallel',
                    label: '同案事项',
                    children: (
                      <DecisionsView
                        items={state.items}
                        due={(item) => <LimitDate limit={item.limit} today={desk?.today ?? null} />}
                      />
                    ),
                  },
                ]
              : []),
            ...(detail.history.length > 0
              ? [{ key: 'history', label: '经过', children: <HistoryView history={detail.history} /> }]
              : []),
          ]}
        />
      </div>
      <DecisionPanel caseId={detail.caseId} state={state} itemId={itemId} />
      {open !== null && (
        <AttachmentDialog
          caseId={detail.caseId}
          sha256={open.sha256}
          fileName={open.fileName}
          onClose={() => setOpen(null)}
        />
      )}
    </div>
  )
}
