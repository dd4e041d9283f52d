import { itemName } from '#renderer/ui/case-view/index.ts'
import { applyExemptions, catalogue, type ExemptionAnswer, type ExemptionQuestion } from '#shared/catalogue/index.ts'
import { useCase } from '../case-context.ts'
import { useWanted } from '../use-wanted.ts'

/** The questions that come before the permits, and what an answer means, with its article. */
export function ExemptionQuestions({ industryId }: { readonly industryId: string }) {
  const { file } = useCase()
  const { questions } = applyExemptions(catalogue, industryId, file.exemptionAnswers)
  if (questions.length === 0) return null
  return (
    <section className="choice-part">
      <h2 className="panel-title">导引问题</h2>
      <div className="questions">
        {questions.map((question) => (
          <Question key={question.id} question={question} />
        ))}
      </div>
    </section>
  )
}

function Question({ question }: { readonly question: ExemptionQuestion }) {
  const { file, editable, give } = useCase()
  const [answered, answer] = useWanted(file.exemptionAnswers[question.id] ?? '', (id) =>
    give({ type: 'answer-exemption', questionId: question.id, answer: id }),
  )
  const chosen = question.answers.find((answer) => answer.id === answered)
  return (
    <fieldset className="question" disabled={!editable} data-testid={`exemption-${question.id}`}>
      <legend>
        {question.question}
        <span className="quiet">　关系到 {question.appliesTo.map(itemName).join('、')}</span>
      </legend>
      <p className="quiet question-help">{question.help}</p>
      <div className="answers">
        {question.answers.map((each) => (
          <label key={each.id} className="answer" data-testid={`exemption-${question.id}-${each.id}`}>
            <input
              type="radio"
              name={`exemption-${question.id}`}
              checked={answered === each.id}
              onChange={() => answer(each.id)}
            />
            {each.label}
          </label>
        ))}
      </div>
      {chosen !== undefined && <Consequences answer={chosen} />}
    </fieldset>
  )
}

function Consequences({ answer }: { readonly answer: ExemptionAnswer }) {
  return answer.consequences.map((each) => (
    <p key={each.itemId} className="consequence">
      <strong>{itemName(each.itemId)}：</strong>
      {each.text}
      {each.targetBody !== null && `请到${each.targetBody}办理。`}
      <span className="quiet">
        　依据：{each.source}
        {each.verified === 'text' ? '' : '（未核对原文）'}
      </span>
    </p>
  ))
}
