import { industryOf } from './lookup.ts'
import type { Catalogue, ExemptionConsequence, ExemptionQuestion, Fact, IndustryId, ItemId } from './types.ts'

/** Question id → answer id. */
export type ExemptionAnswers = Readonly<Record<string, string>>

interface Outcome<Effect extends ExemptionConsequence['effect']> extends Fact {
  readonly itemId: ItemId
  readonly questionId: string
  readonly effect: Effect
  readonly reason: string
  readonly targetBody: string | null
  /** What the window must do if the applicant applies all the same, with the article. */
  readonly ifInsisted: string
}

/** The item needs no permit here; 备案 or nothing takes its place. */
export type ItemExclusion = Outcome<'filing' | 'not-required'>

/** The item needs a permit, but this applicant, this body or this place cannot have or give it. */
export type ItemBlock = Outcome<'closed' | 'elsewhere' | 'barred'>

export interface ExemptionOutcome {
  /** What must be asked before the permits are chosen. */
  readonly questions: readonly ExemptionQuestion[]
  readonly unanswered: readonly ExemptionQuestion[]
  readonly excluded: readonly ItemExclusion[]
  readonly blocks: readonly ItemBlock[]
}

const notAPermit = '依法不需要取得行政许可，应当即时告知申请人不受理（行政许可法第32条第一款第一项）'
const otherBody =
  '不属于本行政机关职权范围，应当即时作出不予受理的决定，并告知申请人向有关行政机关申请（行政许可法第32条第一款第二项）'
const condition =
  '属于许可条件，由审批部门审查；材料齐全仍坚持申请的，应当受理并书面决定，不予许可的说明理由和救济途径（行政许可法第32条第一款第五项、第38条）'

/**
 * Asks the questions that come before any permit is chosen (食品安全法35, 种子法38, 农药管理条例24, 娱乐场所管理条例7和9, 未成年人保护法58和59,
 * 网吧条例9) and says what the answers mean. `itemIds` narrows the questions to the permits in view; without it
 * all permits of the industry count. An answer that the catalogue no longer knows counts as unanswered.
 */
export function applyExemptions(
  catalogue: Catalogue,
  industryId: IndustryId,
  answers: ExemptionAnswers,
  itemIds?: readonly ItemId[],
): ExemptionOutcome {
  const offered = industryOf(catalogue, industryId).items.map((entry) => entry.itemId)
  const inView = new Set(offered.filter((id) => itemIds === undefined || itemIds.includes(id)))
  const questions = catalogue.exemptionQuestions.filter((question) => question.appliesTo.some((id) => inView.has(id)))
  const answered = questions.map((question) => ({
    question,
    answer: question.answers.find((answer) => answer.id === answers[question.id]),
  }))
  const excluded: ItemExclusion[] = []
  const blocks: ItemBlock[] = []
  for (const { question, answer } of answered) {
    for (const each of answer?.consequences ?? []) {
      if (!inView.has(each.itemId)) continue
      const { itemId, effect, text, targetBody, source, confidence, verified } = each
      const common = { itemId, questionId: question.id, reason: text, targetBody, source, confidence, verified }
      if (effect === 'filing' || effect === 'not-required') excluded.push({ ...common, effect, ifInsisted: notAPermit })
      else blocks.push({ ...common, effect, ifInsisted: effect === 'elsewhere' ? otherBody : condition })
    }
  }
  return {
    questions,
    unanswered: answered.filter((each) => each.answer === undefined).map((each) => each.question),
    excluded,
    blocks,
  }
}
