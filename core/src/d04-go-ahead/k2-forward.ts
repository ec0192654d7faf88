import { cite } from '@dam-lam/law'
import { law, practice } from '../kernel/ground.ts'
import { orElse, rule } from '../kernel/rule.ts'
import type { LocalDate } from '../time/index.ts'
import { act, at, by } from '../case/act.ts'
import type { CaseFile } from '../case/case-file.ts'
import type { Handlers } from '../case/handlers.ts'
import type { Situation } from '../case/situation.ts'
import { officeOf, permanentMembersOf } from '../organisations/post.ts'
import { LETTER_RULES, type Letter } from '../practice/letter.ts'
import { writtenOut } from '../practice/written.ts'
import type { Entry } from './k3-receipt.ts'

/**
 * Beyond competence (d4.k2): the committee that received the plan finds the competent one and itself reports the plan
 * there to ask for the go-ahead. It stays the managing committee. If a level is skipped, the direct superior is told at
 * the same time, *để biết*.
 */
export interface SkippedSuperior {
  readonly committee: string
  readonly skippedBy: string
  readonly forwarded: Entry
  readonly informed: (Entry & { readonly letter: Letter }) | null
}

export interface ForwardData {
  readonly to: string
  readonly reason: string
  readonly letter: Letter
}

export interface InformSuperiorData {
  readonly letter: Letter
}

export interface ForwardEvents {
  readonly PlanForwarded: {
    readonly from: string
    readonly to: string
    readonly reason: string
    readonly letter: Letter
    readonly receivedOn: LocalDate
    /** The direct superior that was passed over; null when none was. */
    readonly skipped: string | null
  }
  readonly SuperiorInformed: { readonly superior: string; readonly letter: Letter }
}

const FIND_AND_ASK = law(
  cite('d4.k2', 'nếu vấn đề vượt thẩm quyền thì xác định cấp ủy có thẩm quyền để báo cáo xin chủ trương'),
  cite('d7.k1', 'chịu trách nhiệm xác định đúng cấp có thẩm quyền để báo cáo xin ý kiến'),
)
const INFORM = law(cite('d4.k2', 'đồng thời báo cáo cấp trên trực tiếp để biết nếu xin ý kiến vượt cấp'))

const goesUpward = rule({
  id: 'forward.to-committee-above',
  basis: FIND_AND_ASK,
  holds: ({ file, data, organisations, on }: Situation<ForwardData>) => {
    const above = organisations.chainAbove(file.competentCommittee, on)
    return orElse(above.includes(data.to), { to: data.to, above })
  },
})

export const forward = act({
  name: 'forward',
  basis: FIND_AND_ASK,
  power: [by('forward.by-permanent-members', FIND_AND_ASK, ({ file }) => [permanentMembersOf(file.competentCommittee)])],
  moment: [at('forward.stage', ['registered', 'in-appraisal', 'appraised'])],
  carries: [
    goesUpward,
    writtenOut('forward.reason', FIND_AND_ASK, (data: ForwardData) => data.reason),
    ...LETTER_RULES,
  ],
  events: ({ file, data, on, organisations }: Situation<ForwardData>) => {
    const from = file.competentCommittee
    const direct = organisations.superior(from, on)
    return [
      {
        type: 'PlanForwarded',
        data: { ...data, from, receivedOn: on, skipped: direct === data.to ? null : direct },
      },
    ]
  },
})

/** The superiors that this committee passed over and has not told yet. */
const waitingFor = (file: CaseFile, committee: string): readonly SkippedSuperior[] =>
  file.skippedSuperiors.filter(({ skippedBy, informed }) => skippedBy === committee && informed === null)

const aSuperiorWaits = rule({
  id: 'inform-superior.level-was-skipped',
  basis: INFORM,
  holds: ({ file, position }: Situation) => orElse(waitingFor(file, position.committee).length > 0),
})

export const informSuperior = act({
  name: 'inform-superior',
  basis: INFORM,
  power: [
    by('inform-superior.by-office', practice, ({ file }) =>
      file.skippedSuperiors.length > 0
        ? file.skippedSuperiors.map(({ skippedBy }) => officeOf(skippedBy))
        : [officeOf(file.competentCommittee)],
    ),
  ],
  moment: [aSuperiorWaits],
  follows: ({ file, position }) => waitingFor(file, position.committee).at(-1)?.forwarded.on ?? null,
  carries: [...LETTER_RULES],
  events: ({ file, data, position }: Situation<InformSuperiorData>) =>
    waitingFor(file, position.committee).map(({ committee }) => ({ type: 'SuperiorInformed', data: { superior: committee, letter: data.letter } })),
})

export const forwardHandlers: Handlers<keyof ForwardEvents> = {
  PlanForwarded: (file, { data, on, enteredOn }, event) => ({
    competentCommittee: data.to,
    receipts: [
      ...file.receipts,
      {
        committee: data.to,
        receivedOn: data.receivedOn,
        reason: 'forwarded',
        event,
        enteredOn,
        registered: null,
        extended: null,
        reply: null,
      },
    ],
    skippedSuperiors:
      data.skipped === null
        ? file.skippedSuperiors
        : [
            ...file.skippedSuperiors,
            { committee: data.skipped, skippedBy: data.from, forwarded: { event, on, enteredOn }, informed: null },
          ],
  }),
  SuperiorInformed: (file, { data, on, enteredOn, by: author }, event) => ({
    skippedSuperiors: file.skippedSuperiors.map((skipped) =>
      skipped.committee === data.superior && skipped.skippedBy === author.committee && skipped.informed === null
        ? { ...skipped, informed: { event, on, enteredOn, letter: data.letter } }
        : skipped,
    ),
  }),
}
