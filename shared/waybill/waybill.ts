import { type CheckPassed, type CheckRefused, normaliseNumber } from '#shared/identity/index.ts'
import { s10CheckDigit } from './s10.ts'

export type WaybillKind = 's10' | 'domestic'

/**
 * A waybill that may be used. `strict` tells whether it keeps every published rule: false only when an S10 check digit
 * does not agree, which warns and lets the clerk go on, since the label's own barcode is the truth of the parcel.
 */
export type WaybillPassed = CheckPassed & { readonly kind: WaybillKind; readonly strict: boolean }

export type WaybillCheck = WaybillPassed | CheckRefused

const S10 = /^([A-Z]{2})(\d{8})(\d)([A-Z]{2})$/

const refuseForm = (value: string): CheckRefused => {
  if (value === '') return { ok: false, code: 'empty', message: '请扫描或填写邮件号' }
  if (/[^A-Z0-9]/.test(value)) return { ok: false, code: 'charset', message: '邮件号只用字母和数字，请重新扫描面单' }
  return {
    ok: false,
    code: 'form',
    message: `邮件号应为 13 位数字（国内），或 2 个字母、9 位数字加 2 个字母（UPU S10，如 EA123456785CN）；现为 ${value.length} 位，请重新扫描面单`,
  }
}

/**
 * Waybill number of a parcel: UPU S10 (2 letters, 8 digits, check digit, 2-letter country) or 13 domestic digits, for
 * which no check digit is published. Spaces, hyphens and lower case are normalised.
 */
export const checkWaybill = (text: string): WaybillCheck => {
  const value = normaliseNumber(text).replace(/\p{Pd}/gu, '')
  if (/^\d{13}$/.test(value)) return { ok: true, value, warnings: [], kind: 'domestic', strict: true }
  const parts = S10.exec(value)
  if (parts === null) return refuseForm(value)
  const strict = s10CheckDigit(parts[2] ?? '') === parts[3]
  const warnings = strict ? [] : ['邮件号校验位不符（UPU S10），可能抄错一位；请重新扫描面单，确认无误方可继续使用']
  return { ok: true, value, warnings, kind: 's10', strict }
}
