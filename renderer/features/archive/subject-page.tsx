import { Button, Tabs } from 'antd'
import { useState } from 'react'
import { HistoryView, PapersView, timeText } from '#renderer/ui/case-view/index.ts'
import { Answered, navigate, Page, PaperDialog } from '#renderer/ui/index.ts'
import type { PaperRef, SubjectArchive } from '#shared/ipc/views.ts'
import { BackTitle } from './back-title.tsx'
import { useSubject } from './queries.ts'
import { SubjectCases } from './subject-cases.tsx'
import { SubjectLicences } from './subject-licences.tsx'

/** One subject's archive: its cases, licences, papers and what happened. */
export function SubjectPage({ subjectId }: { subjectId: string }) {
  const asked = useSubject(subjectId)
  const ready = asked.status === 'ready' ? asked.value : null
  return (
    <Page
      title={<BackTitle title={ready?.name ?? '档案'} back="返回档案列表" onBack={() => navigate('archive')} />}
      note={ready === null ? undefined : noteOf(ready)}
    >
      <Answered asked={asked}>{(archive) => <Body archive={archive} />}</Answered>
    </Page>
  )
}

function noteOf(archive: SubjectArchive): string {
  const uscc = archive.uscc === '' ? '尚未登记信用代码' : archive.uscc
  return `${uscc}，最近变动 ${timeText(archive.lastActivity)}${archive.demo ? '（演示数据）' : ''}`
}

function Body({ archive }: { archive: SubjectArchive }) {
  const [paper, setPaper] = useState<PaperRef | null>(null)
  const numbers = new Map(archive.cases.map((row) => [row.caseId, row.caseNo ?? '未编号']))
  const caseNoOf = ({ caseId }: { readonly caseId: string }) => numbers.get(caseId) ?? '—'
  return (
    <>
      <Tabs
        items={[
          {
            key: 'cases',
            label: <span data-testid="tab-cases">办件（{archive.cases.length}）</span>,
            children: <SubjectCases cases={archive.cases} />,
          },
          {
            key: 'licences',
            label: <span data-testid="tab-licences">证照（{archive.licences.length}）</span>,
            children: <SubjectLicences licences={archive.licences} onPaper={setPaper} />,
          },
          {
            key: 'papers',
            label: <span data-testid="tab-papers">文书（{archive.papers.length}）</span>,
            children: (
              <PapersView
                papers={archive.papers}
                onOpen={setPaper}
                caseOf={(entry) => (
                  <Button
                    type="link"
                    size="small"
                    style={{ paddingInline: 0 }}
                    onClick={() => navigate('archive', 'case', entry.caseId)}
                  >
                    {caseNoOf(entry)}
                  </Button>
                )}
              />
            ),
          },
          {
            key: 'history',
            label: <span data-testid="tab-history">经过（{archive.history.length}）</span>,
            children: <HistoryView history={archive.history} caseOf={caseNoOf} />,
          },
        ]}
      />
      {paper !== null && <PaperDialog paper={paper} onClose={() => setPaper(null)} />}
    </>
  )
}
