import type { ActData, ActName, Command, LocalDate } from '@dam-lam/core'
import { scopeFor, type IDEAS } from './demo-plans.ts'

/** One act in an illustrative case, and who does it. */
export interface Step {
  readonly by: string
  readonly command: Command
}

export const step = <Name extends ActName>(by: string, act: Name, data: ActData<Name>, on?: LocalDate): Step => ({
  by,
  command: { act, data, on } as Command,
})

type Outcome = ActData<'record-deliberation'>['outcome']

/** Words and people that the steps of one committee share. */
const letterOf = (committee: string, number: string, date: LocalDate, text: string) => ({
  number: `${number} (minh họa)`,
  date,
  text,
  signedBy: `bithu.${committee}`,
})

/** The whole standing committee sat there. */
const meetingOf = (committee: string, heldOn: LocalDate, [inFavour, against, other]: readonly [number, number, number]): ActData<'record-deliberation'>['meeting'] => ({
  body: 'standingCommittee',
  heldOn,
  total: 5,
  present: ['bithu', 'phobithu', 'uyvien', 'uyvien2', 'uyvien3'].map((role) => `${role}.${committee}`),
  for: inFavour,
  against,
  other,
  minutes: 'Biên bản họp Ban Thường vụ (minh họa)',
  competenceBasis: 'Quy chế làm việc của cấp ủy (minh họa)',
})

const FINDINGS = {
  feasible: true,
  effective: true,
  withinConstitution: true,
  withinLaw: true,
  withinCharter: true,
  withinFunction: true,
  urgentNeed: true,
  reasons: 'Người, phương tiện và kinh phí đã có; cách làm đã được hỏi ý kiến người dân (minh họa).',
  recommendation: 'Đề nghị trình tập thể xem xét (minh họa).',
} as const

const VOTES: Readonly<Partial<Record<Outcome, readonly [number, number, number]>>> = {
  approved: [5, 0, 0],
  refused: [1, 4, 0],
  'not-agreed': [2, 2, 1],
}

/** The usual steps of a case before one committee. */
export const stepsIn = (committee: string) => {
  const office = `vanphong.${committee}`
  const permanent = `phobithu.${committee}`
  const [lead, other] = [`ban.thamdinh.${committee}`, `ban.phoihop.${committee}`]
  return {
    office,
    permanent,
    letter: (number: string, date: LocalDate, text: string) => letterOf(committee, number, date, text),
    register: (number: string, on?: LocalDate) => step(office, 'register', { number: `${number} (minh họa)` }, on),
    assign: (on?: LocalDate) => step(permanent, 'assign-appraisal', { lead: { body: lead }, coordinating: [{ body: other }] }, on),
    opinion: (on?: LocalDate) =>
      step(`phoihop.${committee}`, 'give-opinion', { opinion: 'conditional', reasons: 'Cách làm sát thực tế (minh họa).', conditions: 'Báo cáo kết quả sau ba tháng.' }, on),
    report: (on?: LocalDate, findings: Partial<ActData<'report-appraisal'>> = {}) => step(`thamdinh.${committee}`, 'report-appraisal', { ...FINDINGS, ...findings }, on),
    put: (on?: LocalDate) => step(permanent, 'put-to-collective', { body: 'standingCommittee' }, on),
    /** A meeting that all agreed in. */
    meeting: (heldOn: LocalDate) => meetingOf(committee, heldOn, [5, 0, 0]),
    deliberate: (outcome: Outcome, idea: keyof typeof IDEAS, heldOn: LocalDate, extra: Partial<ActData<'record-deliberation'>> = {}) => {
      const [inFavour, against, other] = VOTES[outcome] ?? [0, 0, 5]
      return step(
        office,
        'record-deliberation',
        {
          meeting: meetingOf(committee, heldOn, [inFavour, against, other]),
          outcome,
          ...(outcome === 'approved' && { scope: scopeFor(idea, heldOn), implementers: [`canbo.${committee}`], urgentNeed: true }),
          reasons: 'Theo ý kiến thảo luận tại cuộc họp (minh họa).',
          ...extra,
        },
        heldOn,
      )
    },
    reply: (kind: ActData<'issue-reply'>['kind'], number: string, on: LocalDate, text: string) =>
      step(office, 'issue-reply', { kind, letter: letterOf(committee, number, on, text) }, on),
  }
}
