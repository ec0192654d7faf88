import { cite } from '@dam-lam/law'
import { law, policy, practice } from '../kernel/ground.ts'
import { orElse, rule } from '../kernel/rule.ts'
import { act, by } from '../case/act.ts'
import type { Handlers } from '../case/handlers.ts'
import type { Situation } from '../case/situation.ts'
import type { Meeting } from '../d04-go-ahead/k3b-deliberation.ts'
import { COLLECTIVE_MEETING_RULES } from '../d04-go-ahead/k3b-meeting-rules.ts'
import { ENCLOSED_LETTER_RULES, type Letter } from '../practice/letter.ts'
import type { CadreDecision, Incident, ProtectionDecision, ProtectionOutcome } from './incident.ts'
import { changeIncident, followsOf, incidentOf, namesOneOf, someOpen, type OnIncident } from './incident-named.ts'
import { byGoAheadLevel } from './k2c-report-up.ts'

/**
 * The level that gave the go-ahead decides on protection (d3.k4 with d2.k6, d7.k6): exemption, mitigation, measures, or
 * none, of each cadre who carried it out, with reasons. Never the superior, unless it gave the go-ahead itself: its side
 * ends with the findings. That the decision waits for them is how «kết luận của tập thể» is read (policy).
 */
export interface CadreDecided {
  readonly person: string
  readonly outcome: ProtectionOutcome
  readonly reasons: string
  readonly measures?: string | undefined
}

export interface ProtectionOnCadres extends OnIncident {
  readonly cadres: readonly CadreDecided[]
}

export interface DecideProtectionData extends ProtectionOnCadres {
  readonly meeting: Meeting
  /** By which the cadres are told. */
  readonly letter?: Letter | undefined
}

export interface DecideProtectionEvents {
  readonly ProtectionDecided: OnIncident & Omit<ProtectionDecision, 'event' | 'on' | 'enteredOn'>
}

const DECIDE = law(
  cite('d3.k4', 'do cấp có thẩm quyền kịp thời xem xét, đánh giá công tâm, xử lý phù hợp'),
  cite('d2.k6', 'Cấp cho chủ trương triển khai thực hiện'),
  cite('d7.k6', 'để quyết định các hình thức bảo vệ phù hợp'),
)

const undecided = ({ file }: Pick<Situation, 'file'>): readonly Incident[] => file.incidents.filter(({ decision }) => decision === null)

/** Those on which the collective may decide now. */
const ripe = (situation: Pick<Situation, 'file' | 'policy'>): readonly Incident[] =>
  undecided(situation).filter(({ conclusion }) => conclusion !== null || !situation.policy['protection.decided-after-verification'])

const afterVerification = rule({
  id: 'decide-protection.after-verification',
  basis: policy('protection.decided-after-verification'),
  appliesWhen: (situation) => situation.policy['protection.decided-after-verification'] && undecided(situation).length > 0,
  holds: (situation: Situation) => orElse(ripe(situation).length > 0),
})

const everyCadre = rule({
  id: 'decide-protection.every-cadre',
  basis: DECIDE,
  holds: ({ file, data }: Situation<ProtectionOnCadres>) => {
    const wanted = file.incidents.find(({ id }) => id === data.incident)?.implementers ?? []
    const missing = wanted.filter((person) => data.cadres.filter((cadre) => cadre.person === person).length !== 1)
    const unknown = data.cadres.map(({ person }) => person).filter((person) => !wanted.includes(person))
    return orElse(missing.length + unknown.length === 0, { missing, unknown })
  },
})

const reasonsGiven = rule({
  id: 'decide-protection.reasons',
  basis: practice,
  holds: ({ data }: Situation<ProtectionOnCadres>) => {
    const people = data.cadres.filter(({ reasons }) => reasons.trim() === '').map(({ person }) => person)
    return orElse(people.length === 0, { people })
  },
})

const measuresNamed = rule({
  id: 'decide-protection.measures',
  basis: law(cite('d6.k2.c', 'chỉ đạo biện pháp bảo vệ thích hợp theo Hiến pháp và pháp luật')),
  appliesWhen: ({ data }) => data.cadres.some(({ outcome }) => outcome === 'measures'),
  holds: ({ data }: Situation<ProtectionOnCadres>) => {
    const people = data.cadres.filter(({ outcome, measures = '' }) => outcome === 'measures' && measures.trim() === '').map(({ person }) => person)
    return orElse(people.length === 0, { people })
  },
})

const toldInWriting = rule({
  id: 'decide-protection.told-in-writing',
  basis: policy('protection.decision-told-in-writing'),
  appliesWhen: ({ policy: set }) => set['protection.decision-told-in-writing'],
  holds: ({ data }: Situation<DecideProtectionData>) => orElse(data.letter !== undefined),
})

/** What a decision on cadres must say, whoever's it is. */
export const CADRE_DECISION_RULES = [everyCadre, reasonsGiven, measuresNamed] as const

/** As it is kept: no measures is null. */
export const decidedOn = (cadres: readonly CadreDecided[]): readonly CadreDecision[] =>
  cadres.map(({ measures = '', ...cadre }) => ({ ...cadre, measures: measures.trim() === '' ? null : measures }))

export const decideProtection = act({
  name: 'decide-protection',
  basis: DECIDE,
  power: [by('decide-protection.by-go-ahead-level', DECIDE, byGoAheadLevel)],
  moment: [someOpen('decide-protection.something-open', undecided), afterVerification],
  follows: followsOf(({ conclusion }) => conclusion),
  carries: [namesOneOf('decide-protection.incident', ripe), ...COLLECTIVE_MEETING_RULES, ...CADRE_DECISION_RULES, toldInWriting, ...ENCLOSED_LETTER_RULES],
  events: ({ file, data }: Situation<DecideProtectionData>) => [
    {
      type: 'ProtectionDecided',
      data: {
        incident: data.incident,
        committee: incidentOf(file, data.incident).committee,
        meeting: data.meeting,
        cadres: decidedOn(data.cadres),
        letter: data.letter ?? null,
        document: null,
      },
    },
  ],
})

export const decideProtectionHandlers: Handlers<keyof DecideProtectionEvents> = {
  ProtectionDecided: (file, { data: { incident, ...decision }, on, enteredOn }, event) => ({
    incidents: changeIncident(file, incident, () => ({ decision: { ...decision, event, on, enteredOn } })),
  }),
}
