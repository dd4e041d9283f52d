import type { CaseFile } from '#shared/case/case-file.ts'
import type { Catalogue } from '#shared/catalogue/index.ts'
import { isPersonal, type Personal } from '#shared/core/personal.ts'
import { maskId, maskPhone } from '#shared/identity/index.ts'

/** What a personal value is, which decides how much of it stays to be seen. */
type Kind = 'id' | 'phone' | 'address' | 'signature' | 'text'

/**
 * The same value with every personal part masked (个人信息保护法 第51条: 去标识化). The kind of a part is told by the key under which
 * it stands; what a form field holds is told by the catalogue (`maskForm`).
 */
export function masked<T>(value: T): T {
  return walk(value, 'text') as T
}

/** The same for whole case files: the form's values are masked by the kind of their fields. */
export function maskFile(file: CaseFile, catalogue: Catalogue): CaseFile {
  const form = Object.fromEntries(
    Object.entries(file.form).map(([id, filled]) => {
      const { value } = filled
      return [id, isPersonal(value) ? { ...filled, value: maskedPart(value, kindOfField(id, catalogue)) } : filled]
    }),
  )
  return { ...masked({ ...file, form: {} }), form }
}

function walk(value: unknown, kind: Kind): unknown {
  if (isPersonal(value)) return maskedPart(value, kind)
  if (value instanceof Uint8Array || typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((part: unknown) => walk(part, kind))
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, walk(part, kindOfKey(key))]))
}

function maskedPart({ personal }: Personal, kind: Kind): Personal {
  return { personal: maskText(personal, kind) }
}

export function maskText(text: string, kind: Kind): string {
  switch (kind) {
    case 'id':
      return maskId(text)
    case 'phone':
      return maskPhone(text)
    case 'address':
      return maskAddress(text)
    case 'signature':
      return ''
    case 'text':
      return maskNumbers(text)
  }
}

function kindOfKey(key: string): Kind {
  if (/idno$/i.test(key)) return 'id'
  if (/phone$/i.test(key)) return 'phone'
  if (/address$/i.test(key)) return 'address'
  return key === 'signature' ? 'signature' : 'text'
}

function kindOfField(id: string, catalogue: Catalogue): Kind {
  const type = catalogue.fields.find((field) => field.id === id)?.type
  if (type === 'idcard') return 'id'
  if (type === 'phone') return 'phone'
  return type === 'address' ? 'address' : 'text'
}

/** An address keeps what names the place but not the door: 黑龙江省绥芬河市******. */
function maskAddress(address: string): string {
  const characters = [...address]
  const kept = Math.min(9, Math.floor(characters.length / 2))
  return characters.slice(0, kept).join('') + '*'.repeat(characters.length - kept)
}

/** Lists such as that of the shareholders hold names beside numbers: the names stay, every long number is masked. */
function maskNumbers(text: string): string {
  return text.replace(/[0-9A-Za-z]*\d{5,}[0-9A-Za-z]*/g, (number) =>
    /^1[3-9]\d{9}$/.test(number) ? maskPhone(number) : maskId(number),
  )
}
