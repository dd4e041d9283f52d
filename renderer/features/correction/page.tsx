import { Alert } from 'antd'
import { useState } from 'react'
import { CaseFilter } from '#renderer/ui/case-filter.tsx'
import { CaseTable } from '#renderer/ui/case-table.tsx'
import { navigate, Page, type PageProps } from '#renderer/ui/index.ts'

/** 补正: applications that wait for what their one notice asked for. */
export default function CorrectionPage(_: PageProps) {
  const [text, setText] = useState('')
  return (
    <Page title="补正" actions={<CaseFilter value={text} onChange={setText} />}>
      <Alert
        className="failure-alert"
        type="info"
        title="已一次性告知补正的办件。申请人补齐后打开办件，核对材料和表单，再作受理或不予受理的决定（行政许可法第32条第四、五项）。"
      />
      <CaseTable queue="correcting" text={text} onOpen={(caseId) => navigate('intake', caseId)} />
    </Page>
  )
}
