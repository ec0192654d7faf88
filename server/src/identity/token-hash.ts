import { createHash, randomBytes } from 'node:crypto'

/*
 * Whatever a browser keeps in a cookie is 256 random bits; the database keeps their SHA-256 only, so that whoever reads
 * it cannot sign in with what stands there.
 */
export const newToken = (): string => randomBytes(32).toString('base64url')

export const tokenHash = (token: string): Buffer => createHash('sha256').update(token).digest()
