import { cite } from '@dam-lam/law'
import { law, policy } from '../kernel/ground.ts'
import { orElse, rule } from '../kernel/rule.ts'
import { act, at, by } from '../case/act.ts'
import type { Handlers } from '../case/handlers.ts'
import type { Situation } from '../case/situation.ts'
import { officeOf, permanentMembersOf } from '../organisations/post.ts'
import { ENCLOSED_LETTER_RULES, type Letter } from '../practice/letter.ts'
import { writtenOut } from '../practice/written.ts'
import type { Approval } from './approval.ts'
import type { Scope } from './k1-plan.ts'
import type { Meeting } from './k3b-deliberation.ts'
import { COLLECTIVE_MEETING_RULES } from './k3b-meeting-rules.ts'
import type { Recognition, UrgentConclusion } from './k4-urgent-action.ts'
import { inUrgentCase, urgentOf } from './k4-urgent-case.ts'

/**
 * The collective discusses, evaluates and concludes (d4.k4): recognised in full, in part, or not. What it recognises is
 * written as a scope; that this counts like an approved one for encouragement and protection is a reading of the text.
 */
export interface ConcludeUrgentData {
  readonly meeting: Meeting
  readonly evaluation: string
  readonly recognised: Recognition
  readonly scope?: Scope | undefined
  readonly letter?: Letter | undefined
}

export interface ConcludeUrgentEvents {
  readonly UrgentActionConcluded: Omit<UrgentConclusion, 'event' | 'on' | 'enteredOn'>
}

const CONCLUDE = law(cite('d4.k4', 'tập thể lãnh đạo đưa ra thảo luận và đánh giá, kết luận'))

const scopeIsWritten = rule({
  id: 'conclude-urgent.scope',
  basis: policy('urgent.recognised-counts-as-scope'),
  appliesWhen: ({ data, policy }) => data.recognised !== 'none' && policy['urgent.recognised-counts-as-scope'],
  holds: ({ data }: Situation<ConcludeUrgentData>) => orElse(data.scope !== undefined),
})

const toldInWriting = rule({
  id: 'conclude-urgent.told-in-writing',
  basis: policy('urgent.conclusion-told-in-writing'),
  appliesWhen: ({ policy }) => policy['urgent.conclusion-told-in-writing'],
  holds: ({ data }: Situation<ConcludeUrgentData>) => orElse(data.letter !== undefined),
})

export const concludeUrgent = act({
  name: 'conclude-urgent',
  basis: CONCLUDE,
  power: [by('conclude-urgent.by-meeting', CONCLUDE, ({ file }) => [permanentMembersOf(file.managingCommittee), officeOf(file.managingCommittee)])],
  moment: [at('conclude-urgent.after-written-report', ['urgency-accounted'], CONCLUDE), inUrgentCase],
  carries: [
    ...COLLECTIVE_MEETING_RULES,
    writtenOut('conclude-urgent.evaluation', CONCLUDE, (data: ConcludeUrgentData) => data.evaluation),
    scopeIsWritten,
    toldInWriting,
    ...ENCLOSED_LETTER_RULES,
  ],
  events: ({ file, data, policy }: Situation<ConcludeUrgentData>) => [
    {
      type: 'UrgentActionConcluded',
      data: {
        committee: file.managingCommittee,
        meeting: data.meeting,
        evaluation: data.evaluation,
        recognised: data.recognised,
        scope: data.recognised === 'none' ? null : (data.scope ?? null),
        countsAsScope: policy['urgent.recognised-counts-as-scope'],
        letter: data.letter ?? null,
      },
    },
  ],
})

export const concludeUrgentHandlers: Handlers<keyof ConcludeUrgentEvents> = {
  UrgentActionConcluded: (file, { data, on, enteredOn }, event) => {
    const entry = { event, on, enteredOn }
    const counts = data.recognised !== 'none' && data.countsAsScope
    const approval: Approval = {
      ...entry,
      by: 'urgent-conclusion',
      committee: data.committee,
      scope: data.scope,
      implementers: [file.proposer.person],
      conditions: [],
      reportEveryMonths: null,
      urgentNeed: null,
      planVersion: 0,
    }
    return { urgent: { ...urgentOf(file), conclusion: { ...data, ...entry } }, ...(counts && { approval }) }
  },
}
