import type { ActName } from '../case/acts.ts'
import type { CaseFile } from '../case/case-file.ts'
import { clock, type Clock } from '../case/clock.ts'
import type { OpenAct } from '../case/decide.ts'
import { duties, type CountingContext, type DutyName } from '../case/duties.ts'
import type { CaseEvent } from '../case/event.ts'
import { openActs } from '../case/open-acts.ts'
import type { Context } from '../case/situation.ts'
import type { PlanDraft } from '../d04-go-ahead/k1-plan.ts'
import type { Duty } from '../kernel/duty.ts'
import { onlyCalendar, type CalendarHistory, type LocalDate } from '../time/index.ts'
import { context, type ContextWishes } from './context.ts'
import { ExpectationError } from './expectation.ts'

/** What is true of a case before it begins; policy, calendar and organisations hold for all of it. */
export interface Beginning extends Pick<ContextWishes, 'policy' | 'calendar' | 'organisations' | 'files' | 'mode'> {
  readonly plan?: PlanDraft
  readonly proposer?: string
  readonly members?: readonly string[]
  readonly onBehalfOf?: string
  /** The case whose approved scope the plan would adjust. */
  readonly adjusts?: string
  /** The committee that manages the proposer. */
  readonly committee?: string
  /** Today, until the story says otherwise. */
  readonly today?: LocalDate
  /** Every calendar that was in force so far, once it has changed; the last of them is `calendar`. */
  readonly calendars?: CalendarHistory
}

/** A case as far as it has been told: what stands in it, what is owed, what is open to whom, as of a day. */
export class ToldCase {
  readonly beginning: Beginning
  readonly file: CaseFile
  readonly events: readonly CaseEvent[]
  readonly today: LocalDate

  constructor(beginning: Beginning, file: CaseFile, events: readonly CaseEvent[], today: LocalDate) {
    this.beginning = beginning
    this.file = file
    this.events = events
    this.today = today
  }

  /** Everything that a decision by this person may look at today. */
  context(person = this.file.proposer.person): Context {
    return context({ ...this.beginning, today: this.today, as: person })
  }

  /** What days are counted with: every calendar that has been in force so far, and the policy. */
  counting(): CountingContext {
    const { calendar, policyOf } = this.context()
    return { calendars: this.beginning.calendars ?? onlyCalendar(calendar), policyOf }
  }

  /** Every duty that the case has made so far. */
  duties(): readonly Duty[] {
    return duties(this.file, this.counting())
  }

  /** The newest duty of this name. @throws ExpectationError where there is none. */
  duty(what: DutyName): Duty {
    const all = this.duties()
    const found = all.findLast((duty) => duty.what === what)
    if (!found) throw new ExpectationError(`No duty ${what}`, what, all.map((duty) => duty.what))
    return found
  }

  clock(): Clock | null {
    return clock(this.file, this.counting().calendars, this.today)
  }

  openActs(person: string): readonly OpenAct[] {
    return openActs(this.file, this.context(person))
  }

  /** The names of the acts that this person is offered. */
  openTo(person: string): readonly ActName[] {
    return this.openActs(person).flatMap(({ act, allowed }) => (allowed ? [act] : []))
  }
}
