import { cite } from '@dam-lam/law'
import { law } from '../kernel/ground.ts'
import { orElse, rule } from '../kernel/rule.ts'
import { act, at, by } from '../case/act.ts'
import type { CaseFile } from '../case/case-file.ts'
import type { Handlers } from '../case/handlers.ts'
import type { Situation } from '../case/situation.ts'
import type { Meeting } from '../d04-go-ahead/k3b-deliberation.ts'
import { COLLECTIVE_MEETING_RULES } from '../d04-go-ahead/k3b-meeting-rules.ts'
import { officeOf, permanentMembersOf, type Post } from '../organisations/post.ts'
import { writtenOut } from '../practice/written.ts'
import { AWARD_RULES } from './award-rules.ts'
import { numbered, type AwardDecided } from './encouragement.ts'
import { EFFECT_RULES } from './real-effect.ts'

/**
 * The collective that gave the go-ahead decides on the forms, once the plan has brought real effect (d5.k2.cuoi): who gets
 * which, and under which rule of Party or State. What the head let start alone falls to the collective that had deliberated.
 * A form that no rule provides for, or that is beyond its competence, is proposed upward instead.
 */
export interface DecideEncouragementData {
  readonly meeting: Meeting
  readonly awards: readonly AwardDecided[]
  readonly reasons: string
}

export interface DecideEncouragementEvents {
  readonly EncouragementDecided: DecideEncouragementData & { readonly committee: string }
}

const DECIDE = law(cite('d5.k2.cuoi', 'sẽ xem xét, đánh giá, kết luận quyết định hình thức khuyến khích'))

export const approvingCommittee = ({ approval, competentCommittee }: CaseFile): string => approval?.committee ?? competentCommittee

/** Who enters what the collective that gave the go-ahead concluded in its meeting. */
export const entersItsMeeting = (file: CaseFile): readonly Post[] => [permanentMembersOf(approvingCommittee(file)), officeOf(approvingCommittee(file))]

const restsOnARule = rule({
  id: 'decide-encouragement.under-rule',
  basis: law(cite('d5.k2.cuoi', 'theo đúng quy định của Đảng và Nhà nước')),
  holds: ({ data }: Situation<Pick<DecideEncouragementData, 'awards'>>) => orElse(data.awards.every(({ underRule }) => underRule.trim() !== '')),
})

/** What a decision on forms must carry, whether in a meeting of ours or in the document of an external committee. */
export const DECISION_RULES = [
  ...AWARD_RULES,
  restsOnARule,
  writtenOut('decide-encouragement.reasons', DECIDE, (data: Pick<DecideEncouragementData, 'reasons'>) => data.reasons),
] as const

export const decideEncouragement = act({
  name: 'decide-encouragement',
  basis: DECIDE,
  power: [by('decide-encouragement.by-meeting', DECIDE, ({ file }) => entersItsMeeting(file))],
  moment: [at('decide-encouragement.stage', ['evaluated'], DECIDE), ...EFFECT_RULES],
  carries: [...COLLECTIVE_MEETING_RULES, ...DECISION_RULES],
  events: ({ file, data }: Situation<DecideEncouragementData>) => [{ type: 'EncouragementDecided', data: { ...data, committee: approvingCommittee(file) } }],
})

export const decideEncouragementHandlers: Handlers<keyof DecideEncouragementEvents> = {
  EncouragementDecided: ({ encouragement }, { data, on, enteredOn }, event) => ({
    encouragement: {
      ...encouragement,
      decisions: [...encouragement.decisions, { ...data, awards: numbered(encouragement, data.awards), event, on, enteredOn }],
    },
  }),
}
