import { z } from 'zod'
import { isLocalDate } from '#shared/calendar/index.ts'
import type { Attachment } from './case-file.ts'

const text = z.string().trim()
const id = z.string().min(1).max(80)
const localDate = z.string().refine(isLocalDate, '日期应写作 2026-11-24 的形式，且确有这一天')
const personal = z.object({ personal: text.max(200) }).readonly()

export const fieldValue = z.union([
  z.string().max(4000),
  z.array(z.string().max(2000)).max(200).readonly(),
  z.object({ personal: z.string().max(4000) }).readonly(),
])

export const materialMark = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('original-checked') }),
  z.object({ kind: z.literal('copy-kept') }),
  z.object({ kind: z.literal('by-sharing') }),
  z.object({ kind: z.literal('deferred'), promisedBy: text.max(60), until: localDate }),
  z.object({ kind: z.literal('not-acceptable'), reason: text.max(500) }),
])

export const delivery = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('pickup') }),
  z.object({ kind: z.literal('courier'), recipient: text.max(60), phone: personal, address: personal }),
])

const agent = z.object({ name: text.max(60), idType: text.max(30), idNo: personal, phone: personal })

const defect = z.object({
  about: z.enum(['material', 'field']),
  id,
  problem: text.min(1, '请写明存在的问题').max(500),
  remedy: text.min(1, '请写明如何补正').max(500),
})

/** What a person may ask of a case. The main process parses every command against this before the rules see it. */
export const caseCommand = z.discriminatedUnion('type', [
  z.object({ type: z.literal('open'), demo: z.boolean() }),
  z.object({ type: z.literal('choose-industry'), industryId: id }),
  z.object({ type: z.literal('answer-exemption'), questionId: id, answer: id }),
  z.object({ type: z.literal('choose-items'), itemIds: z.array(id).max(12) }),
  z.object({ type: z.literal('insist'), itemId: id, insists: z.boolean() }),
  z.object({ type: z.literal('set-business-licence'), mode: z.enum(['together', 'held']) }),
  z.object({
    type: z.literal('fill-fields'),
    source: z.enum(['typed', 'sharing', 'archive']),
    values: z.record(id, fieldValue),
  }),
  z.object({ type: z.literal('set-agent'), agent: agent.nullable() }),
  z.object({ type: z.literal('mark-material'), materialId: id, mark: materialMark.nullable() }),
  z.object({ type: z.literal('detach-file'), materialId: id, sha256: z.string().regex(/^[0-9a-f]{64}$/) }),
  z.object({ type: z.literal('choose-delivery'), delivery }),
  z.object({ type: z.literal('receive') }),
  z.object({ type: z.literal('accept') }),
  z.object({ type: z.literal('request-correction'), defects: z.array(defect) }),
  z.object({
    type: z.literal('decline'),
    kind: z.enum(['not-a-permit', 'not-our-power']),
    reason: text.max(1000),
    basis: text.max(500),
    bodyToGoTo: text.max(100).nullable(),
  }),
  z.object({ type: z.literal('discard'), reason: text.max(300) }),
  z.object({
    type: z.literal('grant-item'),
    itemId: id,
    permitNo: text.max(60),
    scope: text.max(300),
    validFrom: localDate,
    validTo: localDate.nullable(),
  }),
  z.object({
    type: z.literal('refuse-item'),
    itemId: id,
    facts: text.max(2000),
    reasons: text.max(2000),
    basis: text.max(1000),
  }),
])

/** Given by the office itself once the bytes are safe on the disk; never by the page. */
export interface AttachFile {
  readonly type: 'attach-file'
  readonly materialId: string
  readonly attachment: Attachment
}

export type CaseCommand = z.infer<typeof caseCommand> | AttachFile
