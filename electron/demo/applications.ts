import type { CaseCommand } from '#shared/case/case-commands.ts'
import type { FieldValue } from '#shared/case/case-file.ts'
import {
  applyExemptions,
  type Catalogue,
  caseItemIds,
  type MergedField,
  mergeForm,
  mergeMaterials,
} from '#shared/catalogue/index.ts'

/** A subject that does not exist. Its numbers are synthetic and their check characters agree. */
export interface DemoSubject {
  readonly name: string
  /** Null where the business licence is applied for too. */
  readonly uscc: string | null
  readonly entityType: string
  readonly person: string
  readonly address: string
}

export interface DemoApplication {
  readonly industryId: string
  readonly itemIds: readonly string[]
  readonly subject: DemoSubject
  readonly delivery: 'pickup' | 'courier'
}

const idNo = '231081190001010019'
const phone = '0453-3920001'

/** What the clerk gives for the form and the choices of an application; every field is filled. */
export function formCommands({ industryId, itemIds, subject, delivery }: DemoApplication, catalogue: Catalogue) {
  const mode = subject.uscc === null ? 'together' : 'held'
  const fields = mergeForm(catalogue, caseItemIds(itemIds, mode === 'together'))
  const values = fields
    .filter((field) => field.id !== 'uscc' || subject.uscc !== null)
    .map((field) => [field.id, fieldValue(field, subject)] as const)
  const commands: readonly CaseCommand[] = [
    { type: 'choose-industry', industryId },
    ...harmlessAnswers(industryId, catalogue),
    { type: 'choose-items', itemIds: [...itemIds] },
    { type: 'set-business-licence', mode },
    { type: 'fill-fields', source: 'typed', values: Object.fromEntries(values) },
    ...(delivery === 'pickup' ? [] : [byCourier(subject)]),
  ]
  return commands
}

/** The originals of every paper that the law always asks, looked at. `except` are left out. */
export function materialCommands(
  { itemIds, subject }: DemoApplication,
  catalogue: Catalogue,
  except: readonly string[] = [],
): readonly CaseCommand[] {
  return mergeMaterials(catalogue, caseItemIds(itemIds, subject.uscc === null))
    .filter((material) => material.unconditional && !material.producedInCase && !except.includes(material.id))
    .map((material) => ({
      type: 'mark-material',
      materialId: material.id,
      mark: material.originalCount > 0 ? { kind: 'original-checked' } : { kind: 'copy-kept' },
    }))
}

function byCourier({ person, address }: DemoSubject): CaseCommand {
  const delivery = {
    kind: 'courier',
    recipient: person,
    phone: { personal: phone },
    address: { personal: address },
  } as const
  return { type: 'choose-delivery', delivery }
}

/** The answers under which every permit must be applied for here. */
function harmlessAnswers(industryId: string, catalogue: Catalogue): readonly CaseCommand[] {
  return applyExemptions(catalogue, industryId, {}).questions.flatMap((question): readonly CaseCommand[] => {
    const answer = question.answers.find((each) => each.consequences.length === 0)
    return answer === undefined ? [] : [{ type: 'answer-exemption', questionId: question.id, answer: answer.id }]
  })
}

function fieldValue(field: MergedField, subject: DemoSubject): FieldValue {
  const text = textOf(field, subject)
  return field.type === 'multi' ? [text] : text
}

function textOf(field: MergedField, subject: DemoSubject): string {
  const known: Readonly<Record<string, string>> = {
    applicantName: subject.name,
    uscc: subject.uscc ?? '',
    entityType: subject.entityType,
    legalRepIdType: '居民身份证',
    operatingTerm: '长期',
    businessScope: '按所办许可经营（演示）',
    businessHours: '每日9:00至21:00',
    floorsUsed: '一层',
  }
  const given = known[field.id]
  if (given !== undefined) return given
  switch (field.type) {
    case 'idcard':
      return idNo
    case 'phone':
      return phone
    case 'address':
      return subject.address
    case 'number':
      return '60'
    case 'enum':
      return field.options?.[0] ?? '其他'
    case 'multi':
      return field.options?.[0] ?? `${field.label.replace(/（.*/, '')}（演示）`
    case 'uscc':
      return subject.uscc ?? ''
    case 'text':
      return field.id.endsWith('Name') || field.id.endsWith('Manager') ? subject.person : '演示内容'
  }
}
