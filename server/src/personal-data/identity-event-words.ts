import { IDENTITY_EVENTS } from '@dam-lam/contract'
import type { Bilingual } from '@dam-lam/core'
import type { IdentityEvent } from '../identity/record-identity-event.ts'

/** Every change of an account in words: an event without any does not compile. */
const WORDS: Readonly<Record<IdentityEvent['type'] | 'AdministratorLinkPrinted' | 'SingleSignOnBoundByLink', Bilingual>> = IDENTITY_EVENTS

/** The words for an event of the stream `identity`; undefined for one that this program does not write. */
export const identityEventWords = (type: string): Bilingual | undefined => Object.entries(WORDS).find(([name]) => name === type)?.[1]
