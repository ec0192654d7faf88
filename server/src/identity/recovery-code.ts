import { createHash, randomBytes } from 'node:crypto'

/*
 * Ten codes on paper for whoever has lost the authenticator; each works once. With 120 random bits a code needs no slow hash.
 * Written in six groups of four: `7KQ2-XM4D-…`, without letters and digits that look alike.
 */
const HOW_MANY = 10
const SIGNS = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789'

export const newRecoveryCodes = (): string[] => Array.from({ length: HOW_MANY }, recoveryCode)

/** One code. */
export function recoveryCode(): string {
  const signs = [...randomBytes(24)].map((byte) => SIGNS.charAt(byte % SIGNS.length)).join('')
  return (signs.match(/.{4}/g) ?? []).join('-')
}

/** Of a code as somebody typed it, with or without hyphens. */
export const recoveryCodeHash = (typed: string): Buffer =>
  createHash('sha256').update(typed.toUpperCase().replaceAll(/[^A-Z0-9]/g, '')).digest()
