import { mod11_2 } from '#shared/identity/mod11-2.ts'
import { organisationCheckCharacter, usccCheckCharacter } from '#shared/identity/uscc.ts'
import { s10CheckDigit } from '#shared/waybill/index.ts'

// Numbers of people, bodies and parcels that do not exist, with right check digits.

/** A resident ID of Suifenhe (231081). `birth` as YYYYMMDD, `serial` 0 to 999; an odd serial is a man. */
export function residentId(birth: string, serial: number): string {
  const body = `231081${birth}${String(serial).padStart(3, '0')}`
  return body + mod11_2(body)
}

/** A unified social credit code of an enterprise registered at Suifenhe; `serial` is put into its organisation code. */
export function uscc(serial: number): string {
  const organisation = `MA1${String(serial).padStart(5, '0')}`
  const body = `91231081${organisation}${organisationCheckCharacter(organisation)}`
  return body + usccCheckCharacter(body)
}

/** A mobile number; `serial` becomes its last four digits. */
export function mobile(serial: number): string {
  return `1384531${String(serial).padStart(4, '0')}`
}

/** A UPU S10 identifier of China Post's express mail. */
export function waybill(serial: number): string {
  const digits = String(serial).padStart(8, '0')
  return `EA${digits}${s10CheckDigit(digits)}CN`
}
