import { randomBytes } from 'node:crypto'
import { argon2id, argon2Verify } from 'hash-wasm'
import { type Refusal, refuse } from '#shared/core/refusal.ts'

/** OWASP's second choice of parameters for argon2id: 19 MiB, two passes, one lane; about a tenth of a second. */
const cost = { memorySize: 19_456, iterations: 2, parallelism: 1, hashLength: 32 } as const

export const shortestPassword = 8

/** An encoded hash (`$argon2id$v=19$m=…`) with a salt of its own; it carries its parameters, so they can be raised. */
export function hashPassword(password: string): Promise<string> {
  return argon2id({ ...cost, password: normalised(password), salt: randomBytes(16), outputType: 'encoded' })
}

export function verifyPassword(password: string, hash: string): Promise<boolean> {
  return argon2Verify({ password: normalised(password), hash })
}

/** Why a password may not be used, or null (GB/T 22239-2019: accounts of their own, passwords with a minimum). */
export function passwordProblem(username: string, password: string): Refusal | null {
  const length = [...password].length
  if (length < shortestPassword) {
    return refuse('password-short', `密码至少${shortestPassword}位，现为${length}位。`, { about: ['password'] }).refusal
  }
  if (normalised(password).toLowerCase() === username.toLowerCase()) {
    return refuse('password-is-username', '密码不能与用户名相同。', { about: ['password'] }).refusal
  }
  return null
}

/** The same keys on two keyboards may give two forms of one character. */
function normalised(password: string): string {
  return password.normalize('NFKC')
}
