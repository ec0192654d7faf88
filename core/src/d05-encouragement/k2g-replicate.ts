import { cite } from '@dam-lam/law'
import { law, practice } from '../kernel/ground.ts'
import { orElse, rule } from '../kernel/rule.ts'
import { act } from '../case/act.ts'
import type { Handlers } from '../case/handlers.ts'
import type { CaseFile } from '../case/case-file.ts'
import type { Situation } from '../case/situation.ts'
import { officeOf, permanentMembersOf, speaksFor } from '../organisations/post.ts'
import { stillPublic } from '../practice/withdraw-publication.ts'
import { writtenOut } from '../practice/written.ts'
import { FORMS } from './forms.ts'

/**
 * Another committee takes up what was published (d5.k2.g, d7.k8). It knows the publication, as everybody does, and nothing
 * else of the case: taking a model up opens no sight of the file. What it says of its own use stands in the case from which
 * the model comes, so that those who made it see where it has gone; who does so and where is public too.
 */
export interface ReplicateData {
  /** The publication: `publication/1`. */
  readonly publication: string
  readonly where: string
  readonly note?: string | undefined
  /** The id of the case in which the committee does so, where it has one. */
  readonly newCase?: string | undefined
}

export interface ReplicateEvents {
  readonly ModelTakenUp: {
    readonly committee: string
    readonly publication: string
    readonly where: string
    readonly note: string | null
    readonly newCase: string | null
  }
}

const SPREAD = law(FORMS['d5.k2.g'], cite('d7.k8', 'nhân rộng những mô hình mới, cách làm hay, sáng tạo, hiệu quả'))

/** What may be taken up: not what was withdrawn. */
const models = (file: CaseFile) => stillPublic(file).filter(({ kind }) => kind === 'encouragement')

const byAnotherCommittee = rule({
  id: 'replicate.by-another-committee',
  basis: SPREAD,
  holds: ({ file, position }: Situation) => {
    const speaks = [officeOf(position.committee), permanentMembersOf(position.committee)].some((post) => speaksFor(position, post))
    return orElse(speaks && file.encouragement.publications.every(({ committee }) => committee !== position.committee), { committee: position.committee })
  },
})

const somethingPublished = rule({
  id: 'replicate.something-published',
  basis: SPREAD,
  holds: ({ file }: Situation) => orElse(models(file).length > 0),
})

const publicationIsKnown = rule({
  id: 'replicate.publication',
  basis: practice,
  appliesWhen: ({ file }) => models(file).length > 0,
  holds: ({ file, data }: Situation<ReplicateData>) => {
    const possible = models(file).map(({ id }) => id)
    return orElse(possible.includes(data.publication), { publication: data.publication, possible })
  },
})

export const replicate = act({
  name: 'replicate',
  basis: SPREAD,
  power: [byAnotherCommittee],
  moment: [somethingPublished],
  follows: ({ file }) => file.encouragement.publications[0]?.on ?? null,
  carries: [publicationIsKnown, writtenOut('replicate.where', practice, (data: ReplicateData) => data.where)],
  events: ({ position: { committee }, data: { publication, where, note, newCase } }: Situation<ReplicateData>) => [
    { type: 'ModelTakenUp', data: { committee, publication, where, note: note ?? null, newCase: newCase ?? null } },
  ],
})

export const replicateHandlers: Handlers<keyof ReplicateEvents> = {
  ModelTakenUp: ({ encouragement }, { data, on, enteredOn }, event) => ({
    encouragement: {
      ...encouragement,
      takenUp: [...encouragement.takenUp, { ...data, id: `model/${encouragement.takenUp.length + 1}`, event, on, enteredOn }],
    },
  }),
}
