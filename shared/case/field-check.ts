import type { FieldEntry } from '#shared/catalogue/index.ts'
import type { LocalDate } from '#shared/core/time.ts'
import {
  type Check,
  checkIdentityDocument,
  checkPhone,
  checkUscc,
  IDENTITY_DOCUMENT_TYPES,
  isIdentityDocumentType,
} from '#shared/identity/index.ts'
import { undrawable } from '#shared/papers/coverage.ts'
import type { CaseFile, FieldValue } from './case-file.ts'
import { fieldText, textOf } from './field-value.ts'

/** What is wrong with a field, in plain Chinese, or null; warnings never block. */
export interface FieldFinding {
  readonly problem: string | null
  readonly warnings: readonly string[]
}

/** The field that says which kind of document a number field holds; other ID fields take any kind. */
const documentTypeField: Readonly<Record<string, string>> = { legalRepIdNo: 'legalRepIdType' }

/**
 * Checks a filled value by its field's type: USCC (GB 32100), identity documents (GB 11643 and others), phones, numbers,
 * closed choices; and that every character can be drawn on paper. An empty value is never wrong here.
 */
export function checkField(entry: FieldEntry, value: FieldValue, file: CaseFile, today: LocalDate): FieldFinding {
  const text = textOf(value).trim()
  if (text === '') return { problem: null, warnings: [] }
  const missing = undrawable(text)
  if (missing.length > 0) {
    return wrong(
      `“${missing.join('”“')}”无法印在证照上（字库中没有）。请核对证件用字；确为生僻字的，请联系管理员补字。`,
    )
  }
  switch (entry.type) {
    case 'uscc':
      return finding(checkUscc(text))
    case 'phone':
      return finding(checkPhone(text))
    case 'idcard':
      return finding(checkDocument(entry.id, text, file, today))
    case 'number':
      return /^\d{1,9}(\.\d{1,4})?$/.test(text) ? fine : wrong('应为不小于零的数字，最多四位小数。')
    case 'enum':
      return entry.options === null || entry.options.includes(text) ? fine : wrong('请从所列选项中选择。')
    case 'text':
    case 'address':
    case 'multi':
      return fine
  }
}

/** The value as it is kept: numbers of documents in their one written form, text without outer blanks. */
export function normaliseField(entry: FieldEntry, value: FieldValue, file: CaseFile, today: LocalDate): FieldValue {
  const text = textOf(value)
  const check =
    entry.type === 'uscc'
      ? checkUscc(text)
      : entry.type === 'phone'
        ? checkPhone(text)
        : entry.type === 'idcard'
          ? checkDocument(entry.id, text, file, today)
          : null
  const kept = check?.ok === true ? check.value : text
  if (entry.sensitive) return { personal: kept }
  return typeof value === 'string' || check !== null ? kept : value
}

function checkDocument(fieldId: string, text: string, file: CaseFile, today: LocalDate): Check {
  const typeField = documentTypeField[fieldId]
  const type = typeField === undefined ? '' : fieldText(file, typeField)
  if (isIdentityDocumentType(type)) return checkIdentityDocument(type, text, today)
  // A mistyped resident ID must not pass as a passport, so a number that looks like one is not tried as one.
  const looksResident = /^\d{15,18}[xX]?$/.test(text)
  return (
    IDENTITY_DOCUMENT_TYPES.filter((each) => !(looksResident && each === '护照'))
      .map((each) => checkIdentityDocument(each, text, today))
      .find((check) => check.ok) ?? checkIdentityDocument('居民身份证', text, today)
  )
}

const fine: FieldFinding = { problem: null, warnings: [] }

function wrong(problem: string): FieldFinding {
  return { problem, warnings: [] }
}

function finding(check: Check): FieldFinding {
  return check.ok ? { problem: null, warnings: check.warnings } : wrong(check.message)
}
