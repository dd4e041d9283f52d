import { Tag } from 'antd'
import { timeText } from '#renderer/ui/case-view/index.ts'
import { navigate, Page } from '#renderer/ui/index.ts'
import { PagedTable, useQueue } from '#renderer/ui/queue/index.ts'
import { CasePage } from './case-page.tsx'
import { useSubjects } from './queries.ts'
import { SearchField } from './search-field.tsx'
import { SubjectPage } from './subject-page.tsx'

/**
 * 档案: one archive a subject. `#/archive` lists the subjects, `#/archive/subject/<id>` opens one archive,
 * `#/archive/case/<caseId>` one case of it, read only.
 */
export default function ArchivePage({ rest }: { readonly rest: readonly string[] }) {
  const [kind, id] = rest
  if (kind === 'subject' && id !== undefined) return <SubjectPage subjectId={id} />
  if (kind === 'case' && id !== undefined) return <CasePage caseId={id} />
  return <SubjectsPage />
}

function SubjectsPage() {
  const list = useQueue<'subjects'>('subjects')
  const asked = useSubjects(list.asked, list.page)
  return (
    <Page
      title="档案"
      note="一个主体一份档案"
      actions={
        <SearchField value={list.text} onChange={list.setText} placeholder="名称、拼音首字母、信用代码、电话后四位" />
      }
    >
      <PagedTable
        asked={asked}
        rowKey={(row) => row.subjectId}
        testId={(row) => `subject-row-${row.uscc === '' ? row.name : row.uscc}`}
        columns={[
          {
            title: '主体名称',
            ellipsis: true,
            render: (_, row) => (
              <>
                {row.name} {row.demo && <Tag color="gold">演示</Tag>}
              </>
            ),
          },
          {
            title: '统一社会信用代码',
            width: 220,
            render: (_, row) => <span className="mono">{row.uscc === '' ? '尚未登记' : row.uscc}</span>,
          },
          { title: '办件', width: 90, align: 'right', dataIndex: 'caseCount' },
          { title: '证照', width: 90, align: 'right', dataIndex: 'licenceCount' },
          { title: '最近变动', width: 170, render: (_, row) => timeText(row.lastActivity) },
        ]}
        page={list.page}
        onPage={list.setPage}
        onOpen={(row) => navigate('archive', 'subject', row.subjectId)}
        empty={list.asked === '' ? '还没有档案：受理第一个办件后自动建立' : `没有与“${list.asked}”相符的主体`}
      />
    </Page>
  )
}
