import { currentReceipt } from '../../d04-go-ahead/k3-receipt.ts'
import { REPLY_LIMIT } from '../../d04-go-ahead/k3-reply-limit.ts'
import { officialCalendar, onlyCalendar } from '../../time/index.ts'
import type { ActName } from '../acts.ts'
import { decide, openAct } from '../decide.ts'
import { duties } from '../duties.ts'
import type { CaseEvent } from '../event.ts'
import { evolve } from '../evolve.ts'
import type { Context } from '../situation.ts'
import { attempts } from './attempts/index.ts'
import { contextOf, type Moment } from './moment.ts'
import { peopleAround } from './people.ts'
import { extensionStillOpen, isPastDay30, stateKey } from './state-key.ts'
import { LIFE_OF_A_CASE, type Start } from './start.ts'
import { story, type State, type Step } from './state.ts'

export interface Explored {
  readonly states: readonly State[]
  readonly decisions: number
  /** Where an act was offered that nothing could carry, or not offered though the rules let it through. */
  readonly wrongOffers: readonly string[]
}

type Growing = State & { readonly steps: Step[] }

/**
 * Breadth first over everything that anybody can do to a case. It holds no table of what may follow what: from each state
 * every act of the search is asked of every person; what is offered is tried with all the data that the act could carry, and what is
 * let through leads on. What is not offered is tried as well, in the first state of each stage at each committee.
 */
export function explore({ interests, moments, acts = LIFE_OF_A_CASE, endsAt = () => false }: Start): Explored {
  const states = new Map<string, Growing>()
  const wrongOffers: string[] = []
  const stagesSeen = new Set<string>()
  let decisions = 0

  const reach = ({ file, today }: Moment, events: readonly CaseEvent[], owed: State['duties']): State => {
    const key = stateKey({ file, today }, owed, interests)
    const known = states.get(key)
    if (known) return known
    const state = { key, file, today, events, duties: owed, ended: endsAt(file), steps: [] }
    states.set(key, state)
    return state
  }

  /** Is anything let through of all that the act could carry? */
  const tryAct = (state: Growing, act: ActName, person: string, context: Context): boolean => {
    const { file, today } = state
    let accepted = false
    for (const command of attempts(act, { file, today, committee: context.actor.positions[0]?.committee ?? '' })) {
      decisions += 1
      const decision = decide(file, command, context)
      if (!decision.accepted) continue
      accepted = true
      const after = decision.events.reduce(evolve, file)
      const owed = duties(after, countingIn(context))
      const to = reach({ file: after, today }, [...state.events, ...decision.events], owed)
      const byProposer = person === file.proposer.person
      if (!state.steps.some((step) => step.to === to && step.act === act && step.byProposer === byProposer))
        state.steps.push({ act, person, byProposer, command, events: decision.events, duties: owed, to })
    }
    return accepted
  }

  for (const { events, ...moment } of moments) reach(moment, events, duties(moment.file, countingIn(contextOf(moment.file.proposer.person, moment.today))))
  // A Map yields what is added while it is walked: the states are their own queue.
  for (const state of states.values()) {
    if (state.ended) continue
    const { file, today } = state
    const stage = `${file.stage} ${file.competentCommittee}`
    for (const person of peopleAround(file)) {
      const context = contextOf(person, today)
      for (const act of acts) {
        const { allowed } = openAct(file, act, context)
        if (!allowed && stagesSeen.has(stage)) continue
        if (tryAct(state, act, person, context) !== allowed)
          wrongOffers.push(`${act} is ${allowed ? '' : 'not '}offered to ${person}: ${story(state)}`)
      }
    }
    stagesSeen.add(stage)
    const later = interests.includes('clock') ? dayAfterTheLimit(state) : null
    if (later) reach({ file, today: later }, state.events, state.duties)
  }
  return { states: [...states.values()], decisions, wrongOffers }
}

const countingIn = ({ calendar, policyOf }: Context) => ({ calendars: onlyCalendar(calendar), policyOf })

/** The first day on which an extension would come too late; null once it makes no difference. */
function dayAfterTheLimit(moment: Moment): Moment['today'] | null {
  const receipt = currentReceipt(moment.file)
  if (!receipt || receipt.extended || !extensionStillOpen(moment) || isPastDay30(moment)) return null
  return officialCalendar.after(receipt.receivedOn, REPLY_LIMIT.ordinary + 1)
}
