const WEIGHTS = [8, 6, 4, 2, 3, 5, 9, 7] as const

/**
 * Check digit of the 8-digit serial number of a UPU S10 identifier: 11 − Σ mod 11, 10 written as 0 and 11 as 5.
 * Throws a RangeError unless given exactly 8 digits.
 */
export const s10CheckDigit = (serial: string): string => {
  if (!/^\d{8}$/.test(serial)) throw new RangeError('Expected 8 digits')
  const sum = WEIGHTS.reduce((total, weight, place) => total + weight * Number(serial[place]), 0)
  const check = 11 - (sum % 11)
  return check === 10 ? '0' : check === 11 ? '5' : String(check)
}
