const CHECK_CHARACTERS = '10X98765432'

// 2^(18-i) mod 11 for the places 1 to 17 (GB 11643-1999, ISO 7064 MOD 11-2).
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const

/**
 * Check character (`0`–`9` or `X`) of 17 digits by ISO 7064 MOD 11-2. Catches every single wrong digit and every
 * transposition of two neighbours. Throws a RangeError unless given exactly 17 digits.
 */
export const mod11_2 = (digits: string): string => {
  if (!/^\d{17}$/.test(digits)) throw new RangeError('Expected 17 digits')
  const sum = WEIGHTS.reduce((total, weight, place) => total + weight * Number(digits[place]), 0)
  return CHECK_CHARACTERS.charAt(sum % 11)
}
