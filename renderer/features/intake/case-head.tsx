import { ArrowLeftOutlined, FileTextOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useState } from 'react'
import { industryName } from '#renderer/ui/case-view/index.ts'
import { CasePhaseTag, navigate, PaperDialog, StatusTag } from '#renderer/ui/index.ts'
import { fieldText } from '#shared/case/field-value.ts'
import { useCase } from './case-context.ts'
import { DiscardButton } from './decision/discard-button.tsx'

/** Which case this is, and what can be done with the whole of it. */
export function CaseHead() {
  const { detail, file, editable } = useCase()
  const [notice, setNotice] = useState(false)
  const { state } = detail
  const caseNo = 'receipt' in state ? state.receipt.caseNo : null
  const name = fieldText(file, 'applicantName')
  return (
    <header className="page-head">
      <Button
        type="text"
        icon={<ArrowLeftOutlined />}
        aria-label="返回受理台"
        onClick={() => navigate('intake')}
        data-testid="case-back"
      />
      <h1 className="page-title">
        {name === '' ? '新办件' : name}
        {file.industryId !== null && <span className="page-note">　{industryName(file.industryId)}</span>}
      </h1>
      <CasePhaseTag phase={state.phase} />
      {caseNo !== null && (
        <span className="mono" data-testid="case-no">
          {caseNo}
        </span>
      )}
      {file.demo && <StatusTag tone="warning">演示</StatusTag>}
      <div className="page-actions">
        {file.itemIds.length > 0 && (
          <Button icon={<FileTextOutlined />} onClick={() => setNotice(true)} data-testid="action-one-time-notice">
            一次性告知单
          </Button>
        )}
        {editable && state.phase === 'draft' && <DiscardButton />}
      </div>
      {notice && (
        <PaperDialog paper={{ kind: 'one-time-notice', caseId: detail.caseId }} onClose={() => setNotice(false)} />
      )}
    </header>
  )
}
