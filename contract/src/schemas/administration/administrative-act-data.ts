import type { AdministrativeActData, AdministrativeActName } from '@dam-lam/core'
import type { z } from 'zod'
import * as accounts from './accounts.ts'
import * as calendar from './calendar.ts'
import { setPolicy } from './policy.ts'
import * as organisation from './organisation.ts'

/** The data of every administrative act. An act without an entry does not compile. */
export const ADMINISTRATIVE_ACT_DATA: { readonly [Name in AdministrativeActName]: z.ZodType<AdministrativeActData<Name>> } = {
  'found-committee': organisation.foundCommittee,
  'rename-committee': organisation.renameCommittee,
  'change-superior': organisation.changeSuperior,
  'end-committee': organisation.endCommittee,
  'set-term': organisation.setTerm,
  'designate-office': organisation.designateOffice,
  'open-body': organisation.openBody,
  'rename-body': organisation.renameBody,
  'end-body': organisation.endBody,
  'add-person': organisation.addPerson,
  'correct-person': organisation.correctPerson,
  'transfer-person': organisation.transferPerson,
  appoint: organisation.appoint,
  'end-position': organisation.endPosition,
  'correct-position': organisation.correctPosition,
  'make-one-time-link': accounts.makeOneTimeLink,
  'suspend-account': accounts.changeAccount,
  'restore-account': accounts.changeAccount,
  'end-account': accounts.changeAccount,
  delegate: organisation.delegate,
  'end-delegation': organisation.endDelegation,
  'announce-days': calendar.announceDays,
  'confirm-days': calendar.confirmDays,
  'withdraw-days': calendar.withdrawDays,
  'announce-year': calendar.announceYear,
  'set-policy': setPolicy,
}
