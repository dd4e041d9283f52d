import { ArrowLeftOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useAsk, useDesk } from '#renderer/api/index.ts'
import { Answered, navigate, Page } from '#renderer/ui/index.ts'
import type { CaseDetail } from '#shared/ipc/views.ts'
import { CaseWork } from './case-work.tsx'

/** One case, from its first question to its papers. */
export function CasePage({ caseId, step }: { readonly caseId: string; readonly step: string | undefined }) {
  const detail = useAsk('case.detail', { caseId })
  const desk = useDesk()
  if (detail.status !== 'ready' || desk === null) {
    return (
      <Page
        title="办件"
        actions={
          <Button icon={<ArrowLeftOutlined />} onClick={() => navigate('intake')}>
            返回
          </Button>
        }
      >
        <Answered<CaseDetail> asked={detail}>{() => null}</Answered>
      </Page>
    )
  }
  return <CaseWork detail={detail.value} today={desk.today} wantedStep={step} />
}
