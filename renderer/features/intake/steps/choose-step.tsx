import { useCase } from '../case-context.ts'
import { AgentPart } from '../choose/agent-part.tsx'
import { BusinessLicencePart } from '../choose/business-licence-part.tsx'
import { ExemptionQuestions } from '../choose/exemption-questions.tsx'
import { IndustryChoice } from '../choose/industry-choice.tsx'
import { PermitChoice } from '../choose/permit-choice.tsx'
import { NextStep } from '../next-step.tsx'

/** Step 1, 行业与情形: industry, exemption questions, permits, business licence, agent. */
export function ChooseStep() {
  const { file } = useCase()
  return (
    <>
      <IndustryChoice />
      {file.industryId !== null && (
        <>
          <ExemptionQuestions industryId={file.industryId} />
          <PermitChoice industryId={file.industryId} />
          <BusinessLicencePart />
          <AgentPart />
        </>
      )}
      <NextStep to="form" />
    </>
  )
}
