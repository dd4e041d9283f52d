import { z } from 'zod'

/** The shape of the data files under `data/`, as a person edits them. `load.ts` turns them into a Catalogue. */

const id = z.string().regex(/^[a-zA-Z][a-zA-Z0-9-]*$/)
const text = z.string().min(1)
const count = z.number().int().min(0)
const confidence = z.enum(['high', 'medium', 'low'])
const verified = z.enum(['text', 'excerpt', 'unverified'])
const optionalText = text.nullable().default(null)
const sourced = { source: text, confidence }
/** `verified` must be written, so that “nobody knows” is a null somebody typed and not a key somebody forgot. */
const fact = { ...sourced, verified: verified.nullable() }

const limitShape = z.strictObject({
  days: count.min(1),
  unit: z.enum(['working', 'calendar']),
  start: z.enum(['acceptance', 'receipt']),
  maxExtensionDays: count.min(1).nullable(),
  stages: z
    .array(z.strictObject({ name: text, days: count.min(1), unit: z.enum(['working', 'calendar']) }))
    .default([]),
  note: optionalText,
  ...fact,
})

/** The first stage's days are the limit's days, so that a due date and the sum of the stages cannot disagree. */
const limit = limitShape.refine(
  (value) =>
    value.stages.every((stage) => stage.unit === value.unit) &&
    (value.stages[0] === undefined || value.stages[0].days === value.days),
  'stages must use the unit of the limit and begin with its days',
)

const span = z.strictObject({ amount: count.min(1), unit: z.enum(['month', 'day', 'working-day']) })

/** An item's field is its dictionary id, or an object where this item's facts differ from the dictionary's. */
const itemField = z.union([
  id,
  z.strictObject({
    id,
    required: z.boolean().optional(),
    source: text.optional(),
    confidence: confidence.optional(),
  }),
])

const itemMaterial = z.strictObject({
  id,
  basis: z.enum(['regulation', 'guide', 'practice']),
  condition: text.nullable(),
  stage: optionalText,
  originalCount: count.optional(),
  copyCount: count.optional(),
  ...fact,
})

export const itemFile = z.strictObject({
  id,
  kind: z.enum(['permit', 'registration']),
  name: text,
  officialName: text,
  certificateName: text,
  departmentId: id,
  decidingAuthority: z.strictObject({ name: text.nullable(), note: text, ...fact }).nullable(),
  legalBasis: z.array(z.strictObject(fact)).min(1),
  statutoryLimit: limit,
  promisedLimit: limit.nullable(),
  validity: z.strictObject({ years: count.min(1).nullable(), note: optionalText, ...fact }),
  renewal: z
    .strictObject({ earliest: span.nullable(), latest: span.nullable(), lateEffect: text.nullable(), ...fact })
    .nullable(),
  inspection: z.strictObject({
    mode: z.enum(['none', 'mandatory', 'discretionary']),
    note: optionalText,
    ...fact,
  }),
  fields: z.array(itemField).min(1),
  materials: z.array(itemMaterial).min(1),
  rules: z.array(z.strictObject({ rule: text, told: text.nullable(), ...fact })),
})

export const sourcesFile = z.array(
  z.strictObject({ key: z.string().regex(/^[A-Z]+$/), law: text, doc: text, verified, note: optionalText }),
)

export const departmentsFile = z.array(
  z.strictObject({
    id,
    name: text,
    localBody: text.nullable(),
    kind: z.enum(['approving', 'issuing-seal', 'window', 'supervisor']),
    ...sourced,
  }),
)

export const fieldsFile = z.array(
  z.strictObject({
    id,
    label: text,
    type: z.enum(['text', 'uscc', 'enum', 'address', 'number', 'idcard', 'phone', 'multi']),
    group: z.enum(['subject', 'legalRep', 'premises', 'contact', 'staff', 'licence', 'item']),
    required: z.boolean(),
    sensitive: z.boolean(),
    prefillableBySharing: z.boolean(),
    options: z.array(text).min(1).nullable().default(null),
    unit: optionalText,
    note: optionalText,
    ...sourced,
  }),
)

export const materialsFile = z.array(
  z.strictObject({
    id,
    name: text,
    kind: z.enum(['表单', '证照', '制度', '人员资格', '承诺书', '图纸', '检测报告']),
    originalCount: count,
    copyCount: count,
    obtainableBySharing: z.boolean(),
    reusable: z.boolean(),
    note: optionalText,
  }),
)

export const industriesFile = z.array(
  z.strictObject({
    id,
    number: count.min(1),
    category: text,
    name: text,
    leadDepartmentId: id,
    cooperatingDepartmentIds: z.array(id),
    items: z.array(z.strictObject({ itemId: id, requirement: z.enum(['mandatory', 'on-demand']), ...sourced })).min(1),
    note: text,
    ...sourced,
  }),
)

export const exemptionsFile = z.array(
  z.strictObject({
    id,
    appliesTo: z.array(id).min(1),
    question: text,
    help: text,
    answers: z
      .array(
        z.strictObject({
          id,
          label: text,
          consequences: z.array(
            z.strictObject({
              itemId: id,
              effect: z.enum(['filing', 'not-required', 'closed', 'elsewhere', 'barred']),
              text,
              targetBody: text.nullable(),
              ...fact,
            }),
          ),
        }),
      )
      .min(2),
  }),
)

export const remediesFile = z.array(
  z.strictObject({
    departmentId: id,
    reconsiderationBody: text,
    reconsiderationPending: z.boolean(),
    reconsiderationNote: text.nullable(),
    reconsiderationDays: count.min(1),
    reconsiderationBasis: text,
    court: text,
    courtPending: z.boolean(),
    courtNote: text.nullable(),
    litigationMonths: count.min(1),
    litigationBasis: text,
  }),
)

export const metaFile = z.strictObject({
  version: text,
  effectiveFrom: z.iso.date(),
  plan: text,
  title: text,
  asOf: text,
  confidenceScale: z.strictObject({ high: text, medium: text, low: text, fields: text }),
  verifiedScale: z.strictObject({ text, excerpt: text, unverified: text }),
  basisScale: z.strictObject({ regulation: text, guide: text, practice: text }),
  warnings: z.array(text),
  promisedLimitNote: text,
  materialCountsNote: text,
  rules: z.array(z.strictObject({ rule: text, ...sourced })),
})
