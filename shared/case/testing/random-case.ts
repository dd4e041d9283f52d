import fc from 'fast-check'
import { catalogue } from '#shared/catalogue/index.ts'
import type { CaseCommand } from '../case-commands.ts'
import type { MaterialMark } from '../case-file.ts'
import { subjectOf } from './subject.ts'

/** Whom the random commands are about. */
export const subject = subjectOf(3)
/** Short texts, the empty one among them. */
export const text = fc.constantFrom('', '甲', '某店', '6', '护照', '居民身份证')
export const personal = fc
  .constantFrom('', subject.idNo, subject.phone, '23108119000101001x', 'E12345678')
  .map((value) => ({ personal: value }))
export const day = fc.constantFrom('2026-11-24', '2026-11-30', '2031-11-24', '2040-01-01')
const itemId = fc.constantFrom(...catalogue.items.map((item) => item.id))
const industryId = fc.constantFrom(...catalogue.industries.map((industry) => industry.id), 'bakery')
const materialId = fc.constantFrom(...catalogue.materials.map((material) => material.id))
const fieldId = fc.constantFrom(...catalogue.fields.map((field) => field.id), 'nothing')
const mark: fc.Arbitrary<MaterialMark> = fc.oneof(
  fc.constantFrom<MaterialMark>({ kind: 'original-checked' }, { kind: 'copy-kept' }, { kind: 'by-sharing' }),
  fc.record({ kind: fc.constant('deferred' as const), promisedBy: text, until: day }),
  fc.record({ kind: fc.constant('not-acceptable' as const), reason: text }),
)
const answers = catalogue.exemptionQuestions.flatMap((question) =>
  question.answers.map((answer) => ({ questionId: question.id, answer: answer.id })),
)
export const sha256 = fc.constantFrom('a'.repeat(64), 'b'.repeat(64))
const commandOf = <T extends CaseCommand['type']>(
  type: T,
  rest: fc.Arbitrary<Omit<Extract<CaseCommand, { type: T }>, 'type'>>,
) => rest.map((given) => ({ ...given, type }) as Extract<CaseCommand, { type: T }>)

/** Any command of a case, well-formed, sensible or not. */
export const caseCommand: fc.Arbitrary<CaseCommand> = fc.oneof(
  commandOf('open', fc.record({ demo: fc.boolean() })),
  commandOf('choose-industry', fc.record({ industryId })),
  commandOf('answer-exemption', fc.constantFrom(...answers, { questionId: 'food-scope', answer: 'perhaps' })),
  commandOf('choose-items', fc.record({ itemIds: fc.array(itemId, { maxLength: 3 }) })),
  commandOf('insist', fc.record({ itemId, insists: fc.boolean() })),
  commandOf('set-business-licence', fc.record({ mode: fc.constantFrom('together', 'held') })),
  commandOf(
    'fill-fields',
    fc.record({
      source: fc.constantFrom('typed', 'sharing', 'archive'),
      values: fc.dictionary(fieldId, fc.oneof(text, personal, fc.array(text)), { maxKeys: 3 }),
    }),
  ),
  commandOf(
    'set-agent',
    fc.record({ agent: fc.option(fc.record({ name: text, idType: text, idNo: personal, phone: personal })) }),
  ),
  commandOf('mark-material', fc.record({ materialId, mark: fc.option(mark) })),
  commandOf(
    'attach-file',
    fc.record({
      materialId,
      attachment: fc.record({
        sha256,
        fileName: fc.constant('图.pdf'),
        mediaType: fc.constant('application/pdf'),
        size: fc.nat(),
        pages: fc.option(fc.nat()),
      }),
    }),
  ),
  commandOf('detach-file', fc.record({ materialId, sha256 })),
  commandOf(
    'choose-delivery',
    fc.record({
      delivery: fc.record({
        kind: fc.constant('courier' as const),
        recipient: text,
        phone: personal,
        address: personal,
      }),
    }),
  ),
  ...(['receive', 'accept'] as const).map((type) => fc.constant({ type })),
  commandOf(
    'decline',
    fc.record({
      kind: fc.constantFrom('not-a-permit', 'not-our-power'),
      reason: text,
      basis: text,
      bodyToGoTo: fc.option(text),
    }),
  ),
  commandOf('discard', fc.record({ reason: text })),
  commandOf('grant-item', fc.record({ itemId, permitNo: text, scope: text, validFrom: day, validTo: fc.option(day) })),
  commandOf('refuse-item', fc.record({ itemId, facts: text, reasons: text, basis: text })),
)
