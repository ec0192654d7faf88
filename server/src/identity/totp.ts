import { generateURI, verifySync } from 'otplib'

/*
 * One-time codes by RFC 6238 as every authenticator makes them: SHA-1, six digits, a new one every 30 seconds. A *time step* is
 * the number of such spans since 1970; each code belongs to one.
 */
const STEP_SECONDS = 30
const SIX_DIGITS = /^\d{6}$/

/**
 * The time step to which a code belongs; null when it is none of now, of the step before or of the step after (clocks
 * differ), or not later than the last step that was accepted.
 */
export function timeStepOf(code: string, secret: string, { instant, after }: { readonly instant: string; readonly after: number }): number | null {
  if (!SIX_DIGITS.test(code)) return null
  const epoch = Math.floor(Date.parse(instant) / 1000)
  const result = verifySync({ secret, token: code, epoch, epochTolerance: STEP_SECONDS, afterTimeStep: after })
  return result.valid && 'timeStep' in result ? result.timeStep : null
}

/** What an authenticator scans: `otpauth://totp/…`. */
export const authenticatorAddress = (person: string, secret: string): string => generateURI({ issuer: 'Dám Làm', label: person, secret })
