import { mod11_2, organisationCheckCharacter, usccCheckCharacter } from '#shared/identity/index.ts'

/** An applicant of the tests: whole and valid, yet nobody's. Birth dates lie in 1900, code serials in `MA0000T1` and on. */
export interface Subject {
  readonly name: string
  readonly uscc: string
  readonly person: string
  readonly idNo: string
  readonly phone: string
  readonly address: string
}

/** The `n`-th synthetic subject (0 to 998); different subjects share no number, name or address. */
export function subjectOf(n: number): Subject {
  const serial = `MA${String(n).padStart(4, '0')}T1`
  const body = `92231081${serial}${organisationCheckCharacter(serial)}`
  const born = `23108119000101${String(n + 1).padStart(3, '0')}`
  return {
    name: `绥芬河示范第${n + 1}店`,
    uscc: body + usccCheckCharacter(body),
    person: `张示范${'甲乙丙丁戊己庚辛壬癸'.charAt(n % 10)}`,
    idNo: born + mod11_2(born),
    phone: `1390453${String(n).padStart(4, '0')}`,
    address: `黑龙江省绥芬河市示范街${n + 1}号`,
  }
}
