import type { Entry } from '../d04-go-ahead/k3-receipt.ts'
import type { Answer, AwardWish, Decision, Request } from './encouragement.ts'

/** What of a case tells what was given in it: the case itself, or what a reader is shown of it. */
export interface Giving {
  readonly managingCommittee: string
  readonly encouragement: {
    readonly decisions: readonly (Pick<Decision, 'committee' | 'awards' | keyof Entry> & { readonly meeting: object | null })[]
    readonly requests: readonly (Pick<Request, 'committee' | 'level' | 'awards'> & { readonly answer: Pick<Answer, 'granted' | 'external' | keyof Entry> | null })[]
    readonly deliveries: readonly { readonly award: string }[]
    readonly publications: readonly { readonly event: number; readonly forms: readonly { readonly award: string }[] }[]
  }
  readonly withdrawnPublications: readonly { readonly of: number }[]
}

/** An award that was decided, or granted by the competent level. */
export interface Given extends AwardWish {
  readonly id: string
  /** The committee that gave it. */
  readonly committee: string
  /** Who makes it public: whoever gave it; of an external committee the one that wrote to it. */
  readonly publisher: string
  readonly external: boolean
  readonly since: Entry
}

/** Every award that was given, in the order of entry. */
export function given({ encouragement: { decisions, requests }, managingCommittee }: Giving): readonly Given[] {
  const decided = decisions.flatMap((decision) => {
    const { committee, meeting, awards } = decision
    const external = meeting === null
    return awards.map(({ id, form, what, people }) => ({ id, form, what, people, committee, external, publisher: external ? managingCommittee : committee, since: decision }))
  })
  const granted = requests.flatMap(({ committee, level, awards, answer }) => {
    if (answer === null) return []
    const { external } = answer
    return awards
      .filter(({ id }) => answer.granted.includes(id))
      .map(({ id, form, what, people }) => ({ id, form, what, people, committee: level, external, publisher: external ? committee : level, since: answer }))
  })
  return [...decided, ...granted].toSorted((one, other) => one.since.event - other.since.event)
}

/** Given, and not delivered yet. */
export const undelivered = (file: Giving): readonly Given[] => {
  const delivered = file.encouragement.deliveries.map(({ award }) => award)
  return given(file).filter(({ id }) => !delivered.includes(id))
}

/** Given, and not public: not published yet, or withdrawn since. */
export const unpublished = (file: Giving): readonly Given[] => {
  const stands = file.encouragement.publications.filter(({ event }) => !file.withdrawnPublications.some(({ of }) => of === event))
  const published = stands.flatMap(({ forms }) => forms.map(({ award }) => award))
  return given(file).filter(({ id }) => !published.includes(id))
}
