import { settingsIn, type AdministrativeActData } from '@dam-lam/core'
import { excerpt } from '../../excerpt.ts'
import type { NameOf } from '../../name-of.ts'
import type { Words } from '../../words.ts'
import { acts } from '../acts.ts'
import { ledgerReasons } from '../choices.ts'
import { list } from '../phrases.ts'
import { policies, policyValue } from '../policies.ts'
import { cadreKinds, title } from '../posts.ts'
import { writtenDay } from '../written-day.ts'

const by = ({ number, date }: AdministrativeActData<'confirm-days'>['document']): string => `${number} of ${writtenDay(date)}`
type Day = Parameters<Words['administrativeEvents']['DaysAnnounced']['told']>[0]['days'][number]
const day = ({ date, kind, name }: Day): string => `${writtenDay(date)} (${ledgerReasons[kind]}, ${name})`

const set = (changes: AdministrativeActData<'set-policy'>['changes']): string =>
  settingsIn(changes).map(([key, value]) => `${policies[key].name}: ${policyValue(value)}`).join('; ')

type Held = Parameters<Words['administrativeEvents']['PersonAppointed']['told']>[0]

const titled = ({ post, committee, body }: Pick<Held, 'post' | 'committee' | 'body'>, name: NameOf): string =>
  title({ post, committee: name(`committee/${committee}`), body: body === null ? null : name(`body/${body}`) })

/** An act by the title on its button; one that this version does not know by its name. */
const titleOf = (act: string): string => Object.entries(acts).find(([name]) => name === act)?.[1].title ?? act

export const administrativeEvents: Words['administrativeEvents'] = {
  PersonAdded: {
    title: 'Person added',
    told: ({ id, name: called, managedBy }, _on, name) => `${called} (${id}) added${managedBy === null ? '' : `, managed by ${name(`committee/${managedBy}`)}`}.`,
  },
  PersonCorrected: {
    title: 'Name corrected',
    told: ({ person, name: called, reason }) => `The name of ${person} corrected to ${called}. Reason: ${excerpt(reason)}.`,
  },
  PersonAppointed: {
    title: 'Position recorded',
    told: ({ person, from, to, ...held }, _on, name) =>
      `${name(`person/${person}`)} is ${titled(held, name)} from ${writtenDay(from)}${to === null ? '' : ` to the end of ${writtenDay(to)}`}.`,
  },
  PositionCorrected: {
    title: 'Position corrected',
    told: ({ person, from, to, cadreUnder, before, reason, ...held }, _on, name) =>
      `${name(`person/${person}`)} as ${titled(held, name)}, corrected: from ${writtenDay(from)}${to === null ? '' : ` to the end of ${writtenDay(to)}`}${cadreUnder ? `, ${cadreKinds[cadreUnder]}` : ''}; it was recorded from ${writtenDay(before.from)}${before.to === null ? '' : ` to the end of ${writtenDay(before.to)}`}. Reason: ${excerpt(reason)}.`,
  },
  PositionEnded: {
    title: 'Position ended',
    told: ({ person, to, reason, ...held }, _on, name) =>
      `${name(`person/${person}`)} is no longer ${titled(held, name)} after ${writtenDay(to)}. Reason: ${excerpt(reason)}.`,
  },
  OneTimeLinkMade: {
    title: 'Link to set a password made',
    told: ({ person, removesFactors, reason }, _on, name) =>
      `${name(`person/${person}`)} is given a one-time link to set a password${removesFactors ? ', which removes the old second factor and passkeys' : ''}. Reason: ${excerpt(reason)}.`,
  },
  AdministratorLinkPrinted: {
    title: 'Printed a link to set a password, at the machine',
    told: ({ person, removesFactors }, _on, name) =>
      `At the machine a one-time link was printed for ${name(`person/${person}`)} to set a password${removesFactors ? ', which removes the second factor and the passkeys' : ''}. If nobody of the office did this, ask whoever keeps the machine at once.`,
  },
  SingleSignOnBoundByLink: {
    title: 'Single sign-on bound by a link',
    told: ({ person, issuer }, _on, name) =>
      `${name(`person/${person}`)} used the link that was handed over to bind single sign-on (${issuer}), and comes in by it from now on; the old password is void.`,
  },
  AccountSuspended: {
    title: 'Account suspended',
    told: ({ person, reason }, _on, name) => `The account of ${name(`person/${person}`)} is suspended. Reason: ${excerpt(reason)}.`,
  },
  AccountRestored: {
    title: 'Account restored',
    told: ({ person, reason }, _on, name) => `The account of ${name(`person/${person}`)} is open again. Reason: ${excerpt(reason)}.`,
  },
  AccountEnded: {
    title: 'Account ended',
    told: ({ person, reason }, _on, name) => `The account of ${name(`person/${person}`)} is ended. Reason: ${excerpt(reason)}.`,
  },
  PersonTransferred: {
    title: 'Managing committee changed',
    told: ({ person, managedBy, from, reason }, _on, name) =>
      `From ${writtenDay(from)} ${name(`person/${person}`)} is managed by ${managedBy === null ? 'no committee here' : name(`committee/${managedBy}`)}. Reason: ${excerpt(reason)}.`,
  },
  CommitteeFounded: {
    title: 'Committee founded',
    told: ({ name: called, superior, from }, _on, name) => `${called} is at work from ${writtenDay(from)}${superior === null ? '' : `, directly under ${name(`committee/${superior}`)}`}.`,
  },
  CommitteeRenamed: {
    title: 'Committee renamed',
    told: ({ committee, name: called, from, reason }, _on, name) => `From ${writtenDay(from)} ${name(`committee/${committee}`)} is called ${called}. Reason: ${excerpt(reason)}.`,
  },
  SuperiorChanged: {
    title: 'Direct superior changed',
    told: ({ committee, superior, from, reason }, _on, name) =>
      `From ${writtenDay(from)} ${name(`committee/${committee}`)} is directly under ${name(`committee/${superior}`)}. Reason: ${excerpt(reason)}.`,
  },
  CommitteeEnded: {
    title: 'Committee ended',
    told: ({ committee, to, openFilesTo, reason }, _on, name) =>
      `${name(`committee/${committee}`)} ends its work after ${writtenDay(to)}; its open files go to ${name(`committee/${openFilesTo}`)}. Reason: ${excerpt(reason)}.`,
  },
  TermSet: {
    title: 'Term set',
    told: ({ committee, from, to }, _on, name) => `The term of ${name(`committee/${committee}`)} runs from ${writtenDay(from)}${to === null ? '' : ` to the end of ${writtenDay(to)}`}.`,
  },
  OfficeDesignated: {
    title: 'Person for the office named',
    told: ({ committee, person, from, to }, _on, name) =>
      `${name(`person/${person}`)} does the work of the office of ${name(`committee/${committee}`)} from ${writtenDay(from)}${to === null ? '' : ` to the end of ${writtenDay(to)}`}.`,
  },
  BodyOpened: {
    title: 'Body opened',
    told: ({ name: called, committee, from }, _on, name) => `${called} of ${name(`committee/${committee}`)} is at work from ${writtenDay(from)}.`,
  },
  BodyRenamed: {
    title: 'Body renamed',
    told: ({ body, name: called, from, reason }, _on, name) => `From ${writtenDay(from)} ${name(`body/${body}`)} is called ${called}. Reason: ${excerpt(reason)}.`,
  },
  BodyEnded: {
    title: 'Body ended',
    told: ({ body, to, successor, reason }, _on, name) =>
      `${name(`body/${body}`)} ends its work after ${writtenDay(to)}${successor === null ? '' : `; ${name(`body/${successor}`)} goes on with it`}. Reason: ${excerpt(reason)}.`,
  },
  PowerDelegated: {
    title: 'Delegation',
    told: ({ holder, person, acts: delegated, from, to, paper }, _on, name) =>
      `${name(`person/${holder}`)} delegates to ${name(`person/${person}`)} from ${writtenDay(from)}${to === null ? '' : ` to the end of ${writtenDay(to)}`}: ${list(delegated.map(titleOf))}. Paper no. ${paper.number} of ${writtenDay(paper.date)}.`,
  },
  DelegationEnded: {
    title: 'Delegation ended',
    told: ({ holder, person, to, reason }, _on, name) => `${name(`person/${holder}`)} no longer delegates to ${name(`person/${person}`)} after ${writtenDay(to)}. Reason: ${excerpt(reason)}.`,
  },
  DaysAnnounced: {
    title: 'Days added to the calendar',
    told: ({ days, document }) => `Added to the working calendar by ${by(document)}: ${days.map(day).join('; ')}.`,
  },
  DaysConfirmed: {
    title: 'Days of the calendar confirmed',
    told: ({ dates, document }) => `Confirmed by ${by(document)}: ${list(dates.map(writtenDay))}.`,
  },
  DaysWithdrawn: {
    title: 'Days taken out of the calendar',
    told: ({ dates, reason, document }) => `Taken out of the working calendar by ${by(document)}: ${list(dates.map(writtenDay))}. Reason: ${excerpt(reason)}.`,
  },
  YearAnnounced: {
    title: 'Days of a year entered',
    told: ({ year, days, document }) => `The days of ${year} entered by ${by(document)}: ${days.map(day).join('; ')}.`,
  },
  PolicySet: {
    title: 'The committee’s own rules changed',
    told: ({ committee, from, changes, paper }, _on, name) =>
      `From ${writtenDay(from)} the own rules of ${name(`committee/${committee}`)}: ${set(changes)}. By ${by(paper)}.`,
  },
}
