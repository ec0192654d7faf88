import { practice } from '../kernel/ground.ts'
import { orElse, rule } from '../kernel/rule.ts'
import { act, by } from '../case/act.ts'
import type { CaseFile } from '../case/case-file.ts'
import type { Handlers } from '../case/handlers.ts'
import type { Situation } from '../case/situation.ts'
import type { Entry } from '../d04-go-ahead/k3-receipt.ts'
import { officeOf, permanentMembersOf, speaksFor } from '../organisations/post.ts'
import { writtenOut } from './written.ts'

/**
 * What was published by mistake, with wrong words or with personal data, is withdrawn by the committee that published it. The
 * public page then says that it was withdrawn, when, and by which post; what was read there stays in the history of the case and
 * nowhere else. Nothing is changed in place: an encouragement whose publication was withdrawn is to be published again (d5.k3).
 *
 *     10/3 published → 12/3 withdrawn: a name should not stand there → 13/3 published again, without the name
 */
export interface WithdrawPublicationData {
  /** Named as `stillPublic` names it: `publication/1`, `matter/12`. */
  readonly publication: string
  readonly reason: string
}

export const WITHDRAWING_POSTS = ['permanent-members', 'office'] as const

export interface PublicationWithdrawal {
  readonly publication: string
  /** The place of the event that made it public. */
  readonly of: number
  readonly committee: string
  readonly kind: 'encouragement' | 'information'
  /** For whom the committee acted; the public is told the post, not the person. */
  readonly post: (typeof WITHDRAWING_POSTS)[number]
  readonly reason: string
}

export interface WithdrawPublicationEvents {
  readonly PublicationWithdrawn: PublicationWithdrawal
}

export type WithdrawnPublication = PublicationWithdrawal & Entry

/** Something of a case that everybody can read. */
export interface StillPublic extends Entry {
  readonly id: string
  readonly kind: PublicationWithdrawal['kind']
  readonly committee: string
  readonly title: string
}

/** What of a case its parts and its withdrawals say. */
interface Publishing {
  readonly encouragement: { readonly publications: readonly ({ readonly publication: string; readonly committee: string; readonly title: string } & Entry)[] }
  readonly incidents: readonly { readonly publications: readonly ({ readonly committee: string; readonly title: string } & Entry)[] }[]
  readonly withdrawnPublications: readonly Pick<WithdrawnPublication, 'of'>[]
}

/** What is public and was not withdrawn, in the order in which it was published. */
export function stillPublic({ encouragement, incidents, withdrawnPublications }: Publishing): readonly StillPublic[] {
  const all: readonly StillPublic[] = [
    ...encouragement.publications.map(({ publication, ...one }): StillPublic => ({ ...one, id: publication, kind: 'encouragement' })),
    ...incidents.flatMap(({ publications }) => publications.map((one): StillPublic => ({ ...one, id: `matter/${one.event}`, kind: 'information' }))),
  ]
  return all.filter(({ event }) => !withdrawnPublications.some(({ of }) => of === event)).toSorted((one, other) => one.event - other.event)
}

const own = ({ file, position }: Pick<Situation, 'file' | 'position'>) => stillPublic(file).filter(({ committee }) => committee === position.committee)

const somethingPublic = rule({
  id: 'withdraw-publication.something-public',
  basis: practice,
  holds: ({ file }: Situation) => orElse(stillPublic(file).length > 0),
})

const isOwnPublication = rule({
  id: 'withdraw-publication.publication',
  basis: practice,
  appliesWhen: (situation: Situation<WithdrawPublicationData>) => own(situation).length > 0,
  holds: (situation) => {
    const possible = own(situation).map(({ id }) => id)
    return orElse(possible.includes(situation.data.publication), { publication: situation.data.publication, possible })
  },
})

const publishers = (file: CaseFile): readonly string[] => [...new Set(stillPublic(file).map(({ committee }) => committee))]

export const withdrawPublication = act({
  name: 'withdraw-publication',
  basis: practice,
  power: [by('withdraw-publication.by-committee-that-published', practice, ({ file }) => publishers(file).flatMap((committee) => [permanentMembersOf(committee), officeOf(committee)]))],
  moment: [somethingPublic],
  follows: ({ file }) => stillPublic(file)[0]?.on ?? null,
  carries: [isOwnPublication, writtenOut('withdraw-publication.reason', practice, (data: WithdrawPublicationData) => data.reason)],
  events: (situation: Situation<WithdrawPublicationData>) => {
    const { data: { publication, reason }, position } = situation
    return own(situation)
      .filter(({ id }) => id === publication)
      .map(({ event, committee, kind }) => ({
        type: 'PublicationWithdrawn',
        data: { publication, of: event, committee, kind, post: speaksFor(position, permanentMembersOf(committee)) ? 'permanent-members' : 'office', reason },
      }))
  },
})

export const withdrawPublicationHandlers: Handlers<keyof WithdrawPublicationEvents> = {
  PublicationWithdrawn: ({ withdrawnPublications }, { data, on, enteredOn }, event) => ({ withdrawnPublications: [...withdrawnPublications, { ...data, event, on, enteredOn }] }),
}
