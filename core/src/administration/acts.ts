import type { AdministrativeAct, AdministrativeDataOf } from './act.ts'
import { endAccount } from './accounts/end-account.ts'
import { makeOneTimeLink } from './accounts/make-one-time-link.ts'
import { restoreAccount } from './accounts/restore-account.ts'
import { suspendAccount } from './accounts/suspend-account.ts'
import { announceDays } from './calendar/announce-days.ts'
import { announceYear } from './calendar/announce-year.ts'
import { confirmDays } from './calendar/confirm-days.ts'
import { withdrawDays } from './calendar/withdraw-days.ts'
import { setPolicy } from './policy/set-policy.ts'
import { addPerson } from './organisation/add-person.ts'
import { appoint } from './organisation/appoint.ts'
import { correctPerson } from './organisation/correct-person.ts'
import { correctPosition } from './organisation/correct-position.ts'
import { endPosition } from './organisation/end-position.ts'
import { endBody, openBody } from './organisation/bodies.ts'
import { changeSuperior } from './organisation/change-superior.ts'
import { delegate, endDelegation } from './organisation/delegate.ts'
import { designateOffice } from './organisation/designate-office.ts'
import { endCommittee } from './organisation/end-committee.ts'
import { foundCommittee } from './organisation/found-committee.ts'
import { renameBody, renameCommittee } from './organisation/rename.ts'
import { setTerm } from './organisation/set-term.ts'
import { transferPerson } from './organisation/transfer-person.ts'

/** Every administrative act, by its name. */
export const ADMINISTRATIVE_ACTS = {
  'found-committee': foundCommittee,
  'rename-committee': renameCommittee,
  'change-superior': changeSuperior,
  'end-committee': endCommittee,
  'set-term': setTerm,
  'designate-office': designateOffice,
  'open-body': openBody,
  'rename-body': renameBody,
  'end-body': endBody,
  'add-person': addPerson,
  'correct-person': correctPerson,
  'transfer-person': transferPerson,
  appoint,
  'end-position': endPosition,
  'correct-position': correctPosition,
  'make-one-time-link': makeOneTimeLink,
  'suspend-account': suspendAccount,
  'restore-account': restoreAccount,
  'end-account': endAccount,
  delegate,
  'end-delegation': endDelegation,
  'announce-days': announceDays,
  'confirm-days': confirmDays,
  'withdraw-days': withdrawDays,
  'announce-year': announceYear,
  'set-policy': setPolicy,
} as const

export type AdministrativeActName = keyof typeof ADMINISTRATIVE_ACTS
export type AdministrativeActData<Name extends AdministrativeActName> = AdministrativeDataOf<(typeof ADMINISTRATIVE_ACTS)[Name]>

export const ADMINISTRATIVE_ACT_NAMES = Object.keys(ADMINISTRATIVE_ACTS) as readonly AdministrativeActName[]

/** An act whose data only the contract has looked at: no data may be handed to it unchecked. */
export const administrativeActNamed = (name: AdministrativeActName): AdministrativeAct<AdministrativeActName, never> => ADMINISTRATIVE_ACTS[name]
