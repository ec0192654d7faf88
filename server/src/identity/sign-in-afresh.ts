/*
 * Whoever confirms a change is sent to the provider with `prompt=login` and `max_age=0`. That stands in an address, from which
 * whoever has found an open browser can take it out; so it is judged by what comes back: `auth_time`, when the person last
 * proved it, must lie within the journey (OpenID Connect Core, 3.1.2.1 and 3.1.3.7). Both instants compared are the
 * provider's own, so its clock need not agree with ours.
 */

/** A provider counts in whole seconds, and takes some to answer. */
const TOLERANCE_SECONDS = 30

export interface Told {
  /** `auth_time`, in seconds; a provider that does not say it has not shown anything. */
  readonly signedInAt: unknown
  /** `iat`: when the identity token was issued, just now, in seconds by the same clock. */
  readonly issuedAt: number
  /** So long ago the browser was sent away, by our clock. */
  readonly secondsAway: number
}

/** Whether somebody has signed in at the provider since the browser was sent there. */
export const isSignInAfresh = ({ signedInAt, issuedAt, secondsAway }: Told): boolean =>
  typeof signedInAt === 'number' && Number.isFinite(signedInAt) &&
  signedInAt <= issuedAt + TOLERANCE_SECONDS && signedInAt >= issuedAt - secondsAway - TOLERANCE_SECONDS
