import type { AccountStanding } from './standing.ts'
import type { AdministratorLinkPrintedEvents } from './administrator-link-printed.ts'
import type { EndAccountEvents } from './end-account.ts'
import type { MakeOneTimeLinkEvents } from './make-one-time-link.ts'
import type { RestoreAccountEvents } from './restore-account.ts'
import type { SingleSignOnBoundByLinkEvents } from './single-sign-on-bound-by-link.ts'
import type { SuspendAccountEvents } from './suspend-account.ts'

/** Every event of the stream `identity` that is about the account of another, each owned by its file. */
export type AccountEventData = AdministratorLinkPrintedEvents & MakeOneTimeLinkEvents & SingleSignOnBoundByLinkEvents & SuspendAccountEvents & RestoreAccountEvents & EndAccountEvents

export type AccountEventType = keyof AccountEventData

/** How an account stands after each. */
export const STANDING_AFTER: { readonly [Type in AccountEventType]: AccountStanding } = {
  OneTimeLinkMade: 'open',
  AdministratorLinkPrinted: 'open',
  SingleSignOnBoundByLink: 'open',
  AccountSuspended: 'suspended',
  AccountRestored: 'open',
  AccountEnded: 'ended',
}

export type AccountEvent = { readonly [Type in AccountEventType]: { readonly type: Type; readonly data: AccountEventData[Type] } }[AccountEventType]

const isAccountEvent = (event: { readonly type: string }): event is AccountEvent => Object.hasOwn(STANDING_AFTER, event.type)

/** Those that change accounts, whatever else happened. */
export const accountEventsAmong = (events: readonly { readonly type: string }[]): readonly AccountEvent[] => events.filter(isAccountEvent)
