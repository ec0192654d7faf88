import { practice } from '../kernel/ground.ts'
import { orElse, rule } from '../kernel/rule.ts'
import { act, by } from '../case/act.ts'
import type { Handlers } from '../case/handlers.ts'
import type { Situation } from '../case/situation.ts'
import type { PaperReference } from '../d04-go-ahead/k3-extend.ts'
import { boundCommittees } from '../d07-party-duties/bound-committees.ts'
import { officeOf, permanentMembersOf } from '../organisations/post.ts'
import { writtenOut } from '../practice/written.ts'
import { undelivered } from './given.ts'

/** What was given reaches those for whom it was meant: on which day, in which way, by which document. */
export interface DeliverEncouragementData {
  readonly award: string
  readonly how: string
  readonly document: PaperReference
}

export interface DeliverEvents {
  readonly EncouragementDelivered: DeliverEncouragementData
}

const somethingToDeliver = rule({
  id: 'deliver-encouragement.something-given',
  basis: practice,
  holds: ({ file }: Situation) => orElse(undelivered(file).length > 0),
})

const isToDeliver = rule({
  id: 'deliver-encouragement.award',
  basis: practice,
  appliesWhen: ({ file }) => undelivered(file).length > 0,
  holds: ({ file, data }: Situation<DeliverEncouragementData>) => {
    const possible = undelivered(file).map(({ id }) => id)
    return orElse(possible.includes(data.award), { award: data.award, possible })
  },
})

const documentIsNamed = rule({
  id: 'deliver-encouragement.document',
  basis: practice,
  holds: ({ data: { document }, today }: Situation<DeliverEncouragementData>) =>
    orElse(document.number.trim() !== '' && document.date <= today, { date: document.date, today }),
})

export const deliverEncouragement = act({
  name: 'deliver-encouragement',
  basis: practice,
  power: [
    by('deliver-encouragement.by-committee', practice, ({ file }) =>
      [...new Set([...boundCommittees(file), ...undelivered(file).map(({ publisher }) => publisher)])].flatMap((committee) => [permanentMembersOf(committee), officeOf(committee)]),
    ),
  ],
  moment: [somethingToDeliver],
  follows: ({ file }) => undelivered(file)[0]?.since.on ?? null,
  carries: [isToDeliver, writtenOut('deliver-encouragement.how', practice, (data: DeliverEncouragementData) => data.how), documentIsNamed],
  events: ({ data }: Situation<DeliverEncouragementData>) => [{ type: 'EncouragementDelivered', data }],
})

export const deliverHandlers: Handlers<keyof DeliverEvents> = {
  EncouragementDelivered: ({ encouragement }, { data, on, enteredOn }, event) => ({
    encouragement: { ...encouragement, deliveries: [...encouragement.deliveries, { ...data, event, on, enteredOn }] },
  }),
}
