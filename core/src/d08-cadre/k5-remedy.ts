import { cite } from '@dam-lam/law'
import { law } from '../kernel/ground.ts'
import { orElse, rule } from '../kernel/rule.ts'
import { act, by } from '../case/act.ts'
import type { CaseFile } from '../case/case-file.ts'
import type { Handlers } from '../case/handlers.ts'
import type { Situation } from '../case/situation.ts'
import type { Remedy } from '../d06-protection/incident.ts'
import { changeIncident, followsOf, namesOneOf, someOpen, type OnIncident } from '../d06-protection/incident-named.ts'
import { permanentMembersBound } from '../d07-party-duties/k4-resolve-difficulty.ts'
import type { Post } from '../organisations/post.ts'
import { writtenOut } from '../practice/written.ts'
import { implementersOf } from './by-implementer.ts'

/**
 * The cadre remedies on its own initiative, and accepts responsibility of its own accord if it does (d8.k5); or the
 * committee has the consequences remedied (d7.k6). Accepting is the cadre's alone: nobody accepts for another, and no
 * finding follows from it.
 */
export interface RemedyData extends OnIncident {
  /** What is done, or is to be done. */
  readonly text: string
  readonly acceptsResponsibility?: boolean | undefined
}

export interface RemedyEvents {
  readonly IncidentRemedied: OnIncident & Omit<Remedy, 'event' | 'on' | 'enteredOn'>
}

const REMEDY = law(cite('d8.k5', 'chủ động khắc phục rủi ro, sai sót'), cite('d7.k6', 'tích cực chỉ đạo khắc phục hậu quả'))
const OF_ITS_OWN_ACCORD = law(cite('d8.k5', 'Tự giác nhận trách nhiệm, chủ động khắc phục'))

/** Those who carry it out, and those who did when it went wrong. */
const cadresOf = (file: CaseFile): readonly string[] => [...new Set([...implementersOf(file), ...file.incidents.flatMap(({ implementers }) => implementers)])]

const any = ({ file }: Situation) => file.incidents

const acceptsForHimself = rule({
  id: 'remedy.accepts-himself',
  basis: OF_ITS_OWN_ACCORD,
  appliesWhen: ({ data }) => data.acceptsResponsibility === true,
  holds: ({ file, actor }: Situation<RemedyData>) => orElse(cadresOf(file).includes(actor.person), { person: actor.person }),
})

export const remedy = act({
  name: 'remedy',
  basis: REMEDY,
  power: [
    by('remedy.by-cadre-or-committee', REMEDY, ({ file }): readonly Post[] => [
      ...cadresOf(file).map((person): Post => ({ kind: 'person', person })),
      ...permanentMembersBound(file),
    ]),
  ],
  moment: [someOpen('remedy.something-reported', any)],
  follows: followsOf((incident) => incident),
  carries: [namesOneOf('remedy.incident', any), writtenOut('remedy.text', REMEDY, (data: RemedyData) => data.text), acceptsForHimself],
  events: ({ file, actor: { person }, position, data: { incident, text, acceptsResponsibility = false } }: Situation<RemedyData>) => {
    const byCadre = cadresOf(file).includes(person)
    return [
      {
        type: 'IncidentRemedied',
        data: { incident, how: byCadre ? 'by-cadre' : 'directed', person, committee: byCadre ? null : position.committee, acceptsResponsibility, text },
      },
    ]
  },
})

export const remedyHandlers: Handlers<keyof RemedyEvents> = {
  IncidentRemedied: (file, { data: { incident, ...done }, on, enteredOn }, event) => ({
    incidents: changeIncident(file, incident, ({ remedies }) => ({ remedies: [...remedies, { ...done, event, on, enteredOn }] })),
  }),
}
