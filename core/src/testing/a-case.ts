import type { CalendarDay } from '@dam-lam/law'
import type { ActData, ActName } from '../case/acts.ts'
import { draftCase } from '../case/case-file.ts'
import { decide, type Command } from '../case/decide.ts'
import { decideSystem } from '../case/decide-system.ts'
import type { CaseEvent } from '../case/event.ts'
import { evolve } from '../case/evolve.ts'
import type { PassToSuccessorData } from '../case/pass-to-successor.ts'
import type { SystemCommand } from '../case/system-acts.ts'
import type { PaperReference } from '../d04-go-ahead/k3-extend.ts'
import type { AppraisalFindings } from '../d04-go-ahead/k3a-g2-appraisal-report.ts'
import type { DeliberationData, Outcome } from '../d04-go-ahead/k3b-deliberation.ts'
import type { HeadDecidesData } from '../d04-go-ahead/k3b-g2-head.ts'
import type { ReplyKind } from '../d04-go-ahead/k3-reply.ts'
import { CalendarHistory, type LocalDate } from '../time/index.ts'
import type { CollectiveBody, Organisations } from '../organisations/index.ts'
import { aDeliberation, aHeadDecision, anAssignment, findings } from './act-data.ts'
import { DAYS } from './days.ts'
import { aLetter } from './letter.ts'
import { aMeeting } from './meeting.ts'
import { aPlan } from './plan.ts'
import { Ruling } from './ruling.ts'
import { ToldCase, type Beginning } from './told-case.ts'
import { recordVerdicts } from './verdict-recorder.ts'

/** The day and the position of an act, where they are not today and the obvious one. */
export interface Manner {
  /** The day on which it took place, as stated. */
  readonly on?: LocalDate
  /** The id of the position used. */
  readonly as?: string
}

/**
 * A case as tests tell it. Every step goes through the real `decide`; each gives a new case and leaves the old one as it
 * was. `given`, and the steps named after what they bring about, went before and must have been accepted; `when … does …`
 * is the act that the test is about:
 *
 *     aCase().submitted().registered().when('bithu.phuong').does('assign-appraisal', anAssignment()).isAccepted()
 */
export class ACase extends ToldCase {
  /** The same case on another day: what follows is entered then. */
  on(today: LocalDate): ACase {
    return new ACase(this.beginning, this.file, this.events, today)
  }

  /** Something that went before. @throws ExpectationError where the rules would not have let it happen. */
  given<Name extends ActName>(person: string, act: Name, data: ActData<Name>, manner: Manner = {}): ACase {
    return this.when(person).does(act, data, manner).isAccepted()
  }

  /** The person of whom the test speaks. */
  when(person: string): { does<Name extends ActName>(act: Name, data: ActData<Name>, manner?: Manner): Ruling<CaseEvent, ACase> } {
    return {
      does: (act, data, manner = {}) => {
        const decision = decide(this.file, { act, data, ...manner } as Command, this.context(person))
        recordVerdicts(decision.accepted ? decision.because : decision.verdicts)
        return new Ruling(`${person} ${act}`, decision, (events) =>
          new ACase(this.beginning, events.reduce(evolve, this.file), [...this.events, ...events], this.today),
        )
      },
    }
  }

  /** A person of the committee in whose hands the case is: `bithu` gives `bithu.phuong`. */
  #its(role: string): string {
    return `${role}.${this.file.competentCommittee}`
  }

  /** A letter of today, signed by the head of the committee in whose hands the case is. */
  #letter = () => aLetter({ date: this.today, signedBy: this.#its('bithu') })

  submitted(data: ActData<'submit'> = {}): ACase {
    return this.given(data.receivedOn ? this.#its('vanphong') : this.file.proposer.person, 'submit', data)
  }

  registered(number = '01'): ACase {
    return this.given(this.#its('vanphong'), 'register', { number })
  }

  /** Handed on by the permanent members to a committee above. */
  forwardedTo(to: string): ACase {
    return this.given(this.#its('bithu'), 'forward', { to, reason: 'Vượt thẩm quyền của cấp ủy.', letter: this.#letter() })
  }

  inAppraisal(data: ActData<'assign-appraisal'> = anAssignment(this.file.competentCommittee)): ACase {
    return this.given(this.#its('bithu'), 'assign-appraisal', data)
  }

  /** Reported by the advisory body that leads. */
  appraised(change: Partial<AppraisalFindings> = {}): ACase {
    return this.given(this.#its('thamdinh'), 'report-appraisal', findings(change))
  }

  foundInfeasible(): ACase {
    return this.given(this.#its('bithu'), 'notify-infeasible', { reasons: 'Báo cáo thẩm định: không khả thi.' })
  }

  beforeCollective(body: CollectiveBody = 'standingCommittee'): ACase {
    return this.given(this.#its('bithu'), 'put-to-collective', { body })
  }

  /** A meeting of today, held by the body on whose agenda the case stands, with the votes that carry the outcome. */
  deliberated(outcome: Outcome = 'approved', change: Partial<DeliberationData> = {}): ACase {
    const { agenda, competentCommittee: committee } = this.file
    const meeting = aMeeting({ committee, heldOn: this.today, carrying: outcome, ...(agenda && { body: agenda.body }) })
    return this.given(this.#its('vanphong'), 'record-deliberation', aDeliberation(outcome, { meeting, ...change }))
  }

  headDecided(change: Partial<HeadDecidesData> = {}): ACase {
    return this.given(this.#its('bithu'), 'head-decides', aHeadDecision(change))
  }

  answered(kind: ReplyKind = 'approved'): ACase {
    return this.given(this.#its('vanphong'), 'issue-reply', { kind, letter: this.#letter() })
  }

  /** The calendar changes: the program itself counts anew what is open, if it moves. */
  calendarChanged(days: readonly CalendarDay[], document: PaperReference | null = null): ACase {
    const { actor: _nobody, ...context } = this.context()
    const { first, versions, current } = this.counting().calendars
    const calendar = current.calendar.with(days)
    const version = current.version + 1
    const next = { version, id: String(version), enteredAt: context.enteredAt, document, calendar }
    const calendars = new CalendarHistory(first, [...versions.slice(1), next])
    const command: SystemCommand = { act: 'move-due-dates', data: { from: current.id, to: next.id, document } }
    const events = decideSystem(this.file, command, { ...context, calendar, calendarOf: (id) => calendars.identified(id).calendar })
    return new ACase({ ...this.beginning, calendar, calendars }, events.reduce(evolve, this.file), [...this.events, ...events], this.today)
  }

  /** A committee or a body has ended: whoever comes in its place takes the case on the next day, which is today. */
  passedOn(ended: PassToSuccessorData['ended'], organisations: Organisations, today: LocalDate): ACase {
    const beginning = { ...this.beginning, organisations }
    const { actor: _nobody, ...outside } = new ACase(beginning, this.file, this.events, today).context()
    const command: SystemCommand = { act: 'pass-to-successor', data: { ended } }
    const events = decideSystem(this.file, command, { ...outside, calendarOf: () => outside.calendar })
    return new ACase(beginning, events.reduce(evolve, this.file), [...this.events, ...events], today)
  }

  /** The program looks what has climbed by today. */
  climbed(): ACase {
    const { actor: _nobody, ...outside } = this.context()
    const events = decideSystem(this.file, { act: 'climb-protection', data: null }, { ...outside, calendarOf: () => outside.calendar })
    return new ACase(this.beginning, events.reduce(evolve, this.file), [...this.events, ...events], this.today)
  }

  withdrawn(): ACase {
    return this.given(this.file.proposer.person, 'withdraw', { reason: 'Xin rút để nghiên cứu thêm.' })
  }
}

/** A cadre of the ward faces a situation in which there is no time to plan (d4.k4). */
export function anUrgentCase({ proposer = 'canbo.phuong', ...beginning }: Beginning = {}): ACase {
  const committee = beginning.committee ?? 'phuong'
  const file = draftCase({ id: 'case', kind: 'urgent-action', proposer: { person: proposer, members: [], onBehalfOf: null }, managingCommittee: committee, draft: {} })
  return new ACase(beginning, file, [], beginning.today ?? DAYS.receipt)
}

/** A cadre of the ward needs protection, and there is no other case (d7.k5, d8.k4). */
export function aProtectionCase({ proposer = 'canbo.phuong', ...beginning }: Beginning = {}): ACase {
  const committee = beginning.committee ?? 'phuong'
  const file = draftCase({ id: 'case', kind: 'protection', proposer: { person: proposer, members: [], onBehalfOf: null }, managingCommittee: committee, draft: {} })
  return new ACase(beginning, file, [], beginning.today ?? DAYS.receipt)
}

/** A draft that lacks nothing, by a cadre whom the ward committee manages, on the day of the arrival stamp. */
export function aCase(beginning: Beginning = {}): ACase {
  const { committee = 'phuong', members = [], onBehalfOf = null, today = DAYS.receipt, adjusts = null } = beginning
  const person = beginning.proposer ?? `canbo.${committee}`
  const plan = beginning.plan ?? aPlan({ implementers: [person] })
  const file = draftCase({ id: 'case', adjusts, proposer: { person, members, onBehalfOf }, managingCommittee: committee, draft: plan })
  return new ACase(beginning, file, [], today)
}
