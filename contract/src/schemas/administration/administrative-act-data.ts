import type { AdministrativeActData, AdministrativeActName } from '@dam-lam/core'
import type { z } from 'zod'
import * as accounts from './accounts.ts'
import * as organisation from './organisation.ts'

/** The data of every administrative act. An act without an entry does not compile. */
export const ADMINISTRATIVE_ACT_DATA: { readonly [Name in AdministrativeActName]: z.ZodType<AdministrativeActData<Name>> } = {
  'add-person': organisation.addPerson,
  'correct-person': organisation.correctPerson,
  appoint: organisation.appoint,
  'end-position': organisation.endPosition,
  'make-one-time-link': accounts.makeOneTimeLink,
  'suspend-account': accounts.changeAccount,
  'restore-account': accounts.changeAccount,
  'end-account': accounts.changeAccount,
}
