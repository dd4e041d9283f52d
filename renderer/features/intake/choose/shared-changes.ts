import type { CaseFile, FieldValue } from '#shared/case/case-file.ts'
import { sameValue, textOf } from '#shared/case/field-value.ts'
import type { Catalogue } from '#shared/catalogue/index.ts'
import type { SharedSubject } from '#shared/ipc/views.ts'

export interface SharedChanges {
  /** Field id → value that fills an empty field, or renews what came from sharing before. */
  readonly changes: Record<string, FieldValue>
  /** Fields where the window typed something else: never overwritten, but told. */
  readonly kept: readonly string[]
}

/** What sharing changes in the form: it never overwrites what a person typed. */
export function sharedChanges(file: CaseFile, subject: SharedSubject, catalogue: Catalogue): SharedChanges {
  const changes: Record<string, FieldValue> = {}
  const kept: string[] = []
  for (const [id, value] of Object.entries(subject.values)) {
    if (!catalogue.fields.some((field) => field.id === id)) continue
    if (textOf(value) === '') continue
    const current = file.form[id]
    if (current !== undefined && sameValue(current.value, value)) continue
    if (current === undefined || current.source !== 'typed' || textOf(current.value).trim() === '') changes[id] = value
    else kept.push(id)
  }
  return { changes, kept }
}
