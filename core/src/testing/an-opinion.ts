import type { OpinionActData, OpinionActName } from '../public-opinion/acts.ts'
import { decideOpinion, type OpinionCommand } from '../public-opinion/decide-opinion.ts'
import type { OpinionEvent, OpinionEventType } from '../public-opinion/event.ts'
import { evolveOpinion } from '../public-opinion/evolve-opinion.ts'
import type { PublicOpinion } from '../public-opinion/public-opinion.ts'
import type { LocalDate } from '../time/index.ts'
import { context } from './context.ts'
import { DAYS } from './days.ts'
import { Ruling } from './ruling.ts'
import { recordVerdicts } from './verdict-recorder.ts'

/**
 * An opinion of the people, as tests tell of it; every step goes through the real `decideOpinion`:
 *
 *     aComment().when('vanphong.phuong').does('moderate-opinion', { shown: true }).isAccepted('OpinionModerated')
 */
export class AnOpinion {
  readonly today: LocalDate
  readonly opinion: PublicOpinion | null

  constructor(today: LocalDate, opinion: PublicOpinion | null) {
    this.today = today
    this.opinion = opinion
  }

  /** What stands there; @throws where nothing has happened yet */
  get told(): PublicOpinion {
    if (this.opinion === null) throw new Error('nothing has been said yet')
    return this.opinion
  }

  on(today: LocalDate): AnOpinion {
    return new AnOpinion(today, this.opinion)
  }

  when(person: string): { does<Name extends OpinionActName>(act: Name, data: OpinionActData<Name>, as?: string): Ruling<OpinionEvent, AnOpinion> } {
    return {
      does: (act, data, as) => {
        const outside = { ...context({ today: this.today, as: person }), opinion: this.opinion, publishedBy: publishedBy(data) }
        const decision = decideOpinion({ act, data, as } as OpinionCommand, outside)
        recordVerdicts(decision.accepted ? decision.because : decision.verdicts)
        return new Ruling(`${person} ${act}`, decision, (events) => new AnOpinion(this.today, events.reduce(evolveOpinion, this.opinion)))
      },
    }
  }

  /** What was done before by the office. */
  given<Name extends OpinionActName>(act: Name, data: OpinionActData<Name>, ...types: readonly OpinionEventType[]): AnOpinion {
    return this.when('vanphong.phuong').does(act, data).isAccepted(...types)
  }

  /** Its sender has proved by the follow-up code that it is his. */
  erased(): AnOpinion {
    const event: OpinionEvent = { type: 'CommentErased', data: { by: 'sender' }, on: this.today, enteredOn: this.today, enteredAt: `${this.today}T08:00:00+07:00`, by: null }
    return new AnOpinion(this.today, evolveOpinion(this.opinion, event))
  }
}

/** The ward has published `p1`; nobody `p2`. */
const publishedBy = (data: object): string | null | undefined => {
  if (!('publication' in data) || data.publication === null) return null
  return data.publication === 'p1' ? 'phuong' : undefined
}

/** Nothing has been said yet, on this day. */
export const noOpinion = (today: LocalDate = DAYS.receipt): AnOpinion => new AnOpinion(today, null)

/** A comment on something that the ward has published, just received. */
export function aComment(today: LocalDate = DAYS.receipt): AnOpinion {
  const data = { committee: 'phuong', publication: 'p1', says: 'a1', name: null }
  const event: OpinionEvent = { type: 'CommentReceived', data, on: today, enteredOn: today, enteredAt: `${today}T08:00:00+07:00`, by: null }
  return new AnOpinion(today, evolveOpinion(null, event))
}
