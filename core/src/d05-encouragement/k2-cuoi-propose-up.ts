import { cite } from '@dam-lam/law'
import { law } from '../kernel/ground.ts'
import { orElse, rule } from '../kernel/rule.ts'
import { act, at, by } from '../case/act.ts'
import type { Handlers } from '../case/handlers.ts'
import type { Situation } from '../case/situation.ts'
import type { Meeting } from '../d04-go-ahead/k3b-deliberation.ts'
import { COLLECTIVE_MEETING_RULES } from '../d04-go-ahead/k3b-meeting-rules.ts'
import { LETTER_RULES, type Letter } from '../practice/letter.ts'
import { writtenOut } from '../practice/written.ts'
import { AWARD_RULES } from './award-rules.ts'
import { numbered, type AwardProposedUp } from './encouragement.ts'
import { approvingCommittee, entersItsMeeting } from './k2-cuoi-decide.ts'
import { EFFECT_RULES } from './real-effect.ts'

/**
 * A form beyond the competence of the collective, or one that nothing regulates yet, is proposed to the competent level,
 * which considers and decides (d5.k2.cuoi). From then on that level owes an answer.
 */
export interface ProposeUpData {
  readonly meeting: Meeting
  readonly level: string
  readonly awards: readonly AwardProposedUp[]
  readonly reasons: string
  readonly letter: Letter
}

export interface ProposeUpEvents {
  readonly EncouragementProposedToCompetentLevel: ProposeUpData & { readonly committee: string }
}

const PROPOSE_UP = law(cite('d5.k2.cuoi', 'vượt quá thẩm quyền hoặc chưa có quy định thì đề xuất cấp có thẩm quyền xem xét, quyết định'))

/** Which of the levels above is competent, the committee says; that it stands above is looked at. */
const levelStandsAbove = rule({
  id: 'propose-encouragement-up.level',
  basis: PROPOSE_UP,
  holds: ({ file, data, organisations, on }: Situation<ProposeUpData>) => {
    const above = organisations.chainAbove(approvingCommittee(file), on)
    return orElse(above.includes(data.level), { level: data.level, possible: above })
  },
})

const somebodyAbove = rule({
  id: 'propose-encouragement-up.has-superior',
  basis: PROPOSE_UP,
  holds: ({ file, organisations, today }: Situation) => orElse(organisations.superior(approvingCommittee(file), today) !== null, { committee: approvingCommittee(file) }),
})

export const proposeUp = act({
  name: 'propose-encouragement-to-competent-level',
  basis: PROPOSE_UP,
  power: [by('propose-encouragement-up.by-meeting', PROPOSE_UP, ({ file }) => entersItsMeeting(file))],
  moment: [at('propose-encouragement-up.stage', ['evaluated'], PROPOSE_UP), ...EFFECT_RULES, somebodyAbove],
  carries: [
    ...COLLECTIVE_MEETING_RULES,
    levelStandsAbove,
    ...AWARD_RULES,
    writtenOut('propose-encouragement-up.reasons', PROPOSE_UP, (data: ProposeUpData) => data.reasons),
    ...LETTER_RULES,
  ],
  events: ({ file, data }: Situation<ProposeUpData>) => [{ type: 'EncouragementProposedToCompetentLevel', data: { ...data, committee: approvingCommittee(file) } }],
})

export const proposeUpHandlers: Handlers<keyof ProposeUpEvents> = {
  EncouragementProposedToCompetentLevel: ({ encouragement }, { data, on, enteredOn }, event) => ({
    encouragement: {
      ...encouragement,
      requests: [
        ...encouragement.requests,
        { ...data, id: `request/${encouragement.requests.length + 1}`, awards: numbered(encouragement, data.awards), answer: null, event, on, enteredOn },
      ],
    },
  }),
}
