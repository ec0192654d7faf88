import { recoveryCode, recoveryCodeHash } from '../identity/recovery-code.ts'

/*
 * Whoever sends a comment is nobody we know. With a code of 120 random bits, shown once, he finds out later what became of it,
 * and can have it erased. Its hash is kept, as of a recovery code, and it is typed in like one.
 */
export const newFollowUpCode = recoveryCode

export const followUpCodeHash = recoveryCodeHash
