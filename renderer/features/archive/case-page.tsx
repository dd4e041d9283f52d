import { Button, Descriptions, Tabs } from 'antd'
import { useState } from 'react'
import { useDesk } from '#renderer/api/index.ts'
import {
  DecisionsView,
  FormView,
  fieldOfCase,
  HistoryView,
  industryName,
  MaterialsView,
  OwedMaterialsAlert,
  PapersView,
} from '#renderer/ui/case-view/index.ts'
import {
  Answered,
  AttachmentDialog,
  CasePhaseTag,
  DateWithReason,
  LimitDate,
  navigate,
  Page,
  PaperDialog,
} from '#renderer/ui/index.ts'
import type { Attachment } from '#shared/case/case-file.ts'
import { caseItemIds, catalogue, itemOf } from '#shared/catalogue/index.ts'
import type { CaseDetail, PaperRef } from '#shared/ipc/views.ts'
import { BackTitle } from './back-title.tsx'
import { useCase, useSubjectOfCase } from './queries.ts'
import { LicenceCard } from './subject-licences.tsx'

/** One case, read only: what was asked, what was handed in, what was decided, what happened. */
export function CasePage({ caseId }: { caseId: string }) {
  const asked = useCase(caseId)
  const subject = useSubjectOfCase(caseId)
  const back = subject.status === 'ready' ? ['archive', 'subject', subject.value.subjectId] : ['archive']
  const state = asked.status === 'ready' ? asked.value.state : null
  const caseNo = state !== null && 'receipt' in state ? state.receipt.caseNo : '未编号'
  return (
    <Page
      title={<BackTitle title={`办件 ${caseNo}`} back="返回该主体档案" onBack={() => navigate(...back)} />}
      note={state === null ? undefined : <CasePhaseTag phase={state.phase} />}
      actions={
        <Button data-testid="action-subject" disabled={subject.status !== 'ready'} onClick={() => navigate(...back)}>
          该主体全部档案
        </Button>
      }
    >
      <Answered asked={asked}>{(detail) => <Body detail={detail} />}</Answered>
    </Page>
  )
}

function Body({ detail }: { detail: CaseDetail }) {
  const desk = useDesk()
  const [paper, setPaper] = useState<PaperRef | null>(null)
  const [open, setOpen] = useState<Attachment | null>(null)
  const { state, licence } = detail
  const { file } = state
  const together = file.industryId !== null && file.businessLicence === 'together'
  const itemIds = caseItemIds(file.itemIds, together)
  const running = state.phase === 'accepted' ? (desk?.today ?? null) : null
  return (
    <>
      <Summary detail={detail} />
      {'acceptance' in state && <OwedMaterialsAlert file={file} />}
      <Tabs
        items={[
          ...('items' in state
            ? [
                {
                  key: 'decisions',
                  label: '各部门决定',
                  children: (
                    <DecisionsView
                      items={state.items}
                      due={(item) => <LimitDate limit={item.limit} today={running} />}
                    />
                  ),
                },
              ]
            : []),
          {
            key: 'form',
            label: <span data-testid="tab-form">申请内容</span>,
            children: <FormView file={file} itemIds={itemIds} />,
          },
          {
            key: 'materials',
            label: <span data-testid="tab-materials">材料</span>,
            children: <MaterialsView file={file} itemIds={itemIds} onOpen={setOpen} />,
          },
          ...(licence === null
            ? []
            : [
                {
                  key: 'licence',
                  label: <span data-testid="tab-licence">证照</span>,
                  children: (
                    <LicenceCard
                      licence={licence}
                      onPaper={() => setPaper({ kind: 'licence', caseId: detail.caseId })}
                    />
                  ),
                },
              ]),
          {
            key: 'papers',
            label: <span data-testid="tab-papers">文书（{detail.papers.length}）</span>,
            children: <PapersView papers={detail.papers} onOpen={setPaper} />,
          },
          {
            key: 'history',
            label: <span data-testid="tab-history">经过</span>,
            children: <HistoryView history={detail.history} />,
          },
        ]}
      />
      {paper !== null && <PaperDialog paper={paper} onClose={() => setPaper(null)} />}
      {open !== null && (
        <AttachmentDialog
          caseId={detail.caseId}
          sha256={open.sha256}
          fileName={open.fileName}
          onClose={() => setOpen(null)}
        />
      )}
    </>
  )
}

function Summary({ detail }: { detail: CaseDetail }) {
  const { state } = detail
  const { file } = state
  const acceptance = 'acceptance' in state ? state.acceptance : null
  const binding = acceptance?.overall == null ? null : itemOf(catalogue, acceptance.overall.itemId).name
  return (
    <Descriptions
      size="small"
      column={4}
      items={[
        { key: 'name', label: '申请人', span: 2, children: fieldOfCase(file, 'applicantName') || '未填' },
        { key: 'industry', label: '行业', children: industryName(file.industryId) },
        { key: 'clerk', label: '经办', children: `${file.openedBy}，${file.desk} 号窗口` },
        { key: 'received', label: '收件', children: 'receipt' in state ? state.receipt.on : '—' },
        { key: 'accepted', label: '受理', children: acceptance?.on ?? '—' },
        {
          key: 'due',
          label: '总时限',
          children:
            acceptance === null ? (
              '—'
            ) : (
              <DateWithReason
                date={acceptance.overall?.due ?? null}
                reasons={binding === null ? [] : [`以“${binding}”的时限为准，算法见“各部门决定”`]}
              />
            ),
        },
        { key: 'decided', label: '办结', children: state.phase === 'decided' ? state.decidedOn : '—' },
      ]}
    />
  )
}
