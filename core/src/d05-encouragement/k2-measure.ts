import { cite } from '@dam-lam/law'
import { law } from '../kernel/ground.ts'
import { orElse, rule } from '../kernel/rule.ts'
import { act, at, by } from '../case/act.ts'
import type { Handlers } from '../case/handlers.ts'
import type { Situation } from '../case/situation.ts'
import { boundCommittees } from '../d07-party-duties/bound-committees.ts'
import { officeOf, permanentMembersOf } from '../organisations/post.ts'
import { AWARD_RULES } from './award-rules.ts'
import type { AwardWish } from './encouragement.ts'
import { FORMS, MEASURE_FORMS } from './forms.ts'

/**
 * Conditions, trust and motivation (points a to c) need no proven effect: Điều 7 khoản 2 and khoản 4 ask the committees to
 * give them while the plan is still being carried out. Each is entered as a measure: what, and for whom.
 */
export interface GiveMeasureData {
  readonly awards: readonly AwardWish[]
}

export interface MeasureEvents {
  readonly EncouragementMeasureGiven: GiveMeasureData & { readonly committee: string }
}

const MEASURES = law(
  cite('d7.k2', 'Động viên, khích lệ, giao quyền tự quyết, tạo cơ chế, môi trường, điều kiện thuận lợi'),
  cite('d7.k4', 'tạo điều kiện thuận lợi cho tổ chức, cá nhân hoàn thành mục tiêu đề ra'),
  FORMS['d5.k2.a'],
  FORMS['d5.k2.b'],
  FORMS['d5.k2.c'],
)
const GO_AHEAD = law(cite('d5.k1', 'được cấp ủy, tổ chức đảng có thẩm quyền cho chủ trương triển khai'))

const wasLetStart = rule({
  id: 'give-encouragement-measure.go-ahead',
  basis: GO_AHEAD,
  holds: ({ file }: Situation) => orElse(file.approval !== null),
})

/** The other forms wait for the real effect. */
const isAMeasure = rule({
  id: 'give-encouragement-measure.form',
  basis: law(cite('d5.k2.cuoi', 'quyết định hình thức khuyến khích khi chủ trương đã mang lại hiệu quả thiết thực trên thực tế')),
  holds: ({ data }: Situation<GiveMeasureData>) => {
    const others = [...new Set(data.awards.map(({ form }) => form).filter((form) => !MEASURE_FORMS.includes(form)))]
    return orElse(others.length === 0, { forms: others })
  },
})

export const giveMeasure = act({
  name: 'give-encouragement-measure',
  basis: MEASURES,
  power: [
    by('give-encouragement-measure.by-committee', MEASURES, ({ file }) =>
      boundCommittees(file).flatMap((committee) => [permanentMembersOf(committee), officeOf(committee)]),
    ),
  ],
  moment: [at('give-encouragement-measure.stage', ['answered', 'in-implementation', 'completed', 'evaluated', 'urgency-concluded']), wasLetStart],
  follows: ({ file }) => file.approval?.on ?? null,
  carries: [...AWARD_RULES, isAMeasure],
  events: ({ position: { committee }, data }: Situation<GiveMeasureData>) => [{ type: 'EncouragementMeasureGiven', data: { ...data, committee } }],
})

export const measureHandlers: Handlers<keyof MeasureEvents> = {
  EncouragementMeasureGiven: ({ encouragement }, { data: { committee, awards }, on, enteredOn }, event) => ({
    encouragement: { ...encouragement, measures: [...encouragement.measures, ...awards.map((award) => ({ ...award, committee, event, on, enteredOn }))] },
  }),
}
