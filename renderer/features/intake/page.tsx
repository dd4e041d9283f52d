import type { PageProps } from '#renderer/ui/index.ts'
import { CasePage } from './case-page.tsx'
import { IntakeList } from './intake-list.tsx'

/** 受理台: the list, or one case at `#/intake/<caseId>/<step>`. */
export default function IntakePage({ rest: [caseId, step] }: PageProps) {
  return caseId === undefined ? <IntakeList /> : <CasePage key={caseId} caseId={caseId} step={step} />
}
