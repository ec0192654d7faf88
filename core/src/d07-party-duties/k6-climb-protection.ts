import { cite } from '@dam-lam/law'
import { law } from '../kernel/ground.ts'
import { dutyState, type Duty } from '../kernel/duty.ts'
import type { CaseFile } from '../case/case-file.ts'
import { duties, type DutyName } from '../case/duties.ts'
import { policyFollowed } from '../case/policy-followed.ts'
import type { Handlers } from '../case/handlers.ts'
import { systemAct, type SystemSituation } from '../case/system-act.ts'
import { changeProtection, type Climb, type Protection } from '../d06-protection/protection.ts'
import { superiorTold } from '../practice/superior-told.ts'
import { onlyCalendar } from '../time/index.ts'

/*
 * «Không được thoái thác, đùn đẩy trách nhiệm bảo vệ cán bộ» (d7.k6). What is owed to protect a cadre and lies past its day
 * climbs: some working days after the due day (policy) the program records that the direct superior was told, and so gives
 * it sight of the protection; and as many working days after that, if it still lies, the superior of that one. It says which
 * clause is touched, never that somebody shirks. Found late, after the server stood still, it climbs one step, not all at once:
 * whoever is told gets his days.
 *
 *     due on 07/3/2023 and not done → told on 10/3 → told further up on 15/3
 */
export const CLIMBING_DUTIES: readonly DutyName[] = ['start-protection', 'report-escalation', 'answer-escalation']

export interface ClimbEvents {
  readonly ProtectionClimbed: { readonly of: string } & Omit<Climb, 'event' | 'on' | 'enteredOn'>
}

const NOT_SHIRKED = law(cite('d7.k6', 'Không được thoái thác, đùn đẩy trách nhiệm bảo vệ cán bộ, nhất là trong trường hợp có rủi ro, sai sót'))

/** It needs to be told nothing: what lies past its day is derived. */
export type ClimbData = null

const protectionOf = (file: CaseFile, { startedBy }: Duty): Protection | undefined =>
  file.protection.find(({ event, escalations }) => event === startedBy || escalations.some((one) => one.event === startedBy))

/** The next committee to be told of what lies past its day; null where nobody above works here, or it is too early. */
function nextTold(duty: Duty, protection: Protection, situation: SystemSituation<ClimbData>): string | null {
  const { file, calendar, policyOf, organisations, today } = situation
  const told = protection.climbs.filter((climb) => climb.duty === duty.id)
  const last = told.at(-1)
  const { 'protection.climb.working-days': days } = policyFollowed(file, protection.committee, protection.event, policyOf)
  const since = last?.enteredOn ?? duty.due.date
  if (calendar.workingDaysBetween(since, today) < days) return null
  const post = last === undefined ? superiorTold(duty.holder, organisations, today) : null
  const committee = last === undefined ? (post !== null && 'committee' in post ? post.committee : null) : organisations.superior(last.committee, today)
  return committee === null || organisations.committee(committee)?.external === true ? null : committee
}

export const climbProtection = systemAct({
  name: 'climb-protection',
  basis: NOT_SHIRKED,
  events: (situation: SystemSituation<ClimbData>) => {
    const { file, calendar, policyOf, today } = situation
    return duties(file, { calendars: onlyCalendar(calendar), policyOf })
      .filter((duty) => CLIMBING_DUTIES.includes(duty.what) && dutyState(duty, today) === 'overdue')
      .flatMap((duty) => {
        const protection = protectionOf(file, duty)
        const committee = protection ? nextTold(duty, protection, situation) : null
        return protection === undefined || committee === null ? [] : [{ type: 'ProtectionClimbed' as const, data: { of: protection.id, duty: duty.id, dueOn: duty.due.date, committee } }]
      })
  },
})

export const climbHandlers: Handlers<keyof ClimbEvents> = {
  ProtectionClimbed: (file, { data: { of, ...climb }, on, enteredOn }, event) =>
    changeProtection(file, of, ({ climbs }) => ({ climbs: [...climbs, { ...climb, event, on, enteredOn }] })),
}
