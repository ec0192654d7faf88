import { cite } from '@dam-lam/law'
import { law, practice } from '../kernel/ground.ts'
import { orElse, rule } from '../kernel/rule.ts'
import { act, by } from '../case/act.ts'
import type { Handlers } from '../case/handlers.ts'
import type { Situation } from '../case/situation.ts'
import { officeOf, permanentMembersOf } from '../organisations/post.ts'
import { writtenOut } from '../practice/written.ts'
import type { Published } from './encouragement.ts'
import { FORMS } from './forms.ts'
import { unpublished } from './given.ts'

/**
 * The result of encouragement is made public, to spread what was done well and to let the people oversee it (d5.k3). The
 * committee that decided writes what is read outside: a title, a text, which forms, and of people only the names that it
 * chooses, as they are to appear.
 */
export interface PublishEncouragementData {
  readonly title: string
  readonly text: string
  readonly awards: readonly {
    readonly award: string
    /** Names as they are to appear; none where nobody is named. */
    readonly people: readonly string[]
  }[]
}

/**
 * `EncouragementPublished` carries all that the public may read, and nothing else is made public by it:
 *
 *     { publication: 'publication/1', committee: 'phuong', title, text,
 *       forms: [{ award: 'award/1', form: 'd5.k2.d', citation: { at: 'd5.k2.d', quote: 'Vinh danh, tuyên dương, …' }, people: ['Trần Văn A'] }] }
 *
 * The day on which it was published is the day of the event (`on`). `award` only ties it to the case.
 */
export interface PublishEvents {
  readonly EncouragementPublished: Published
}

const PUBLISH = law(cite('d5.k3', 'Công khai kết quả khuyến khích để lan tỏa việc làm tốt và tạo điều kiện cho Nhân dân giám sát'))

const ownUnpublished = ({ file, position }: Pick<Situation, 'file' | 'position'>) => unpublished(file).filter(({ publisher }) => publisher === position.committee)

const somethingToPublish = rule({
  id: 'publish-encouragement.something-given',
  basis: PUBLISH,
  holds: (situation: Situation) => orElse(ownUnpublished(situation).length > 0),
})

const areToPublish = rule({
  id: 'publish-encouragement.awards',
  basis: PUBLISH,
  appliesWhen: (situation) => ownUnpublished(situation).length > 0,
  holds: (situation: Situation<PublishEncouragementData>) => {
    const possible = ownUnpublished(situation).map(({ id }) => id)
    const chosen = situation.data.awards.map(({ award }) => award)
    return orElse(chosen.length > 0 && new Set(chosen).size === chosen.length && chosen.every((award) => possible.includes(award)), { possible })
  },
})

const namesAreWritten = rule({
  id: 'publish-encouragement.people',
  basis: practice,
  holds: ({ data }: Situation<PublishEncouragementData>) => orElse(data.awards.every(({ people }) => people.every((name) => name.trim() !== ''))),
})

export const publishEncouragement = act({
  name: 'publish-encouragement',
  basis: PUBLISH,
  power: [
    by('publish-encouragement.by-committee-that-decided', PUBLISH, ({ file }) =>
      [...new Set(unpublished(file).map(({ publisher }) => publisher))].flatMap((committee) => [permanentMembersOf(committee), officeOf(committee)]),
    ),
  ],
  moment: [somethingToPublish],
  follows: (situation) => ownUnpublished(situation)[0]?.since.on ?? null,
  carries: [
    areToPublish,
    writtenOut('publish-encouragement.title', practice, (data: PublishEncouragementData) => data.title),
    writtenOut('publish-encouragement.text', PUBLISH, (data: PublishEncouragementData) => data.text),
    namesAreWritten,
  ],
  events: ({ file, position: { committee }, data: { title, text, awards } }: Situation<PublishEncouragementData>) => {
    const publication = `publication/${file.encouragement.publications.length + 1}`
    const forms = awards.flatMap(({ award, people }) => {
      const form = unpublished(file).find(({ id }) => id === award)?.form
      return form === undefined ? [] : [{ award, form, citation: FORMS[form], people }]
    })
    return [{ type: 'EncouragementPublished', data: { publication, committee, title, text, forms } }]
  },
})

export const publishHandlers: Handlers<keyof PublishEvents> = {
  EncouragementPublished: ({ encouragement }, { data, on, enteredOn }, event) => ({
    encouragement: { ...encouragement, publications: [...encouragement.publications, { ...data, event, on, enteredOn }] },
  }),
}
