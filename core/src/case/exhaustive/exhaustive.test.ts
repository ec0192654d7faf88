import { describe, expect, test } from 'vitest'
import { currentReceipt } from '../../d04-go-ahead/k3-receipt.ts'
import { dutyState } from '../../kernel/duty.ts'
import { aCase } from '../../testing/a-case.ts'
import { addDays, officialCalendar, onlyCalendar } from '../../time/index.ts'
import { clock } from '../clock.ts'
import { DUTY_NAMES } from '../duties.ts'
import { EVENT_TYPES, fold } from '../evolve.ts'
import { SYSTEM_EVENT_TYPES } from '../system-acts.ts'
import { sights } from '../visibility.ts'
import { spoil } from './defects/let-through.ts'
import { PLAN_DEFECTS } from './defects/of-plan.ts'
import { endedBy, forgottenBy } from './duty-ends.ts'
import { explore } from './explore.ts'
import { outOfOrder } from './order.ts'
import { canReach } from './reach.ts'
import { bothKindsOfPlan, STARTS } from './start.ts'
import { story, type State, type Step } from './state.ts'

/* Everything that anybody can do to a case, and what must hold of all of it, whatever the road. */

const searches = STARTS.map((start) => {
  const { states, decisions, wrongOffers } = explore(start)
  const spoilt = states.map(spoil)
  return {
    name: start.name,
    states,
    wrongOffers,
    faults: spoilt.flatMap(({ faults }) => faults),
    decisions: spoilt.reduce((sum, each) => sum + each.decisions, decisions),
  }
})
const everyState = searches.flatMap(({ states }) => states)

/** A few of those found, so that a failure can be read. */
const few = (found: readonly string[]): readonly string[] => [...new Set(found)].slice(0, 5)
const stories = (states: readonly State[]): readonly string[] => few(states.map(story))

/** What is wrong with which step: nothing must be. */
const wrongSteps = (states: readonly State[], wrong: (step: Step, from: State) => readonly string[]): readonly string[] =>
  few(states.flatMap((from) => from.steps.flatMap((step) => wrong(step, from).map((what) => `${what} by ${step.act}: ${story(from)}`))))

const isSubmitted = ({ file }: State): boolean => file.version > 0
const isAnswered = ({ file }: State): boolean => file.receipts.every(({ reply }) => reply !== null)
/** Answered, or where another search takes the case on. */
const isAnsweredOrHandedOn = (state: State): boolean => state.ended || isAnswered(state)

test('the search went far enough to mean something', ({ task }) => {
  const decisions = searches.reduce((sum, search) => sum + search.decisions, 0)
  task.file.meta.searched = { states: everyState.length, decisions }
  expect(everyState.length).toBeGreaterThan(1_000)
})

describe.each(searches)('$name', ({ states, wrongOffers, faults }) => {
  test('chưa khép lại thì luôn có người còn làm được việc gì đó', () => {
    expect(stories(states.filter(({ file, steps, ended }) => !ended && file.stage !== 'closed' && steps.length === 0))).toEqual([])
  })

  test('Điều 4 khoản 3: từ mọi bước đều còn đường tới văn bản trả lời', () => {
    const reached = canReach(states, { arrived: isAnsweredOrHandedOn })
    expect(stories(states.filter((state) => isSubmitted(state) && !reached.has(state)))).toEqual([])
  })

  test('Điều 4 khoản 3: cấp ủy trả lời được mà người đề xuất không phải làm gì thêm', () => {
    const reached = canReach(states, { arrived: isAnsweredOrHandedOn, allowed: ({ byProposer }) => !byProposer })
    expect(stories(states.filter((state) => isSubmitted(state) && !reached.has(state)))).toEqual([])
  })

  test('việc được đưa ra cho làm thì làm được, việc không đưa ra thì không', () => {
    expect(few(wrongOffers)).toEqual([])
  })

  test('mỗi chỗ sai, dù chỉ một, đều bị từ chối vì đúng chỗ sai ấy', () => {
    expect(few(faults)).toEqual([])
  })

  test('Điều 4: mỗi việc chỉ xảy ra sau những việc mà Quy định đặt trước nó', () => {
    expect(wrongSteps(states, ({ events }, from) => outOfOrder(from.events, events))).toEqual([])
  })

  test.each(DUTY_NAMES)('nghĩa vụ còn mở (%s) luôn còn đường để làm xong, hoặc hết đối tượng', (what) => {
    const owing = states.filter(({ duties }) => duties.some((duty) => duty.what === what && duty.end === null))
    const reached = canReach(states, { arrived: ({ ended }) => ended, over: (step, from) => endedBy(step, from).includes(what) })
    expect(stories(owing.filter((state) => !reached.has(state)))).toEqual([])
  })

  test('nghĩa vụ đã có thì không tự mất, đã xong thì không tự mở lại', () => {
    expect(wrongSteps(states, (step, from) => forgottenBy(step, from).map(({ id }) => id))).toEqual([])
  })
})

const calendars = onlyCalendar(officialCalendar)

describe('over all of them', () => {
  test('Điều 4 khoản 3: không hồ sơ nào khép lại, hay coi là đã trả lời, mà thiếu văn bản', () => {
    const silent = everyState.filter((state) => state.file.stage === 'closed' && !isAnswered(state))
    const unanswered = everyState.filter(({ file }) => file.stage === 'answered' && currentReceipt(file)?.reply === null)
    expect(stories([...silent, ...unanswered])).toEqual([])
  })

  test('Điều 4 khoản 3: nghĩa vụ trả lời không bao giờ hết đối tượng, chỉ văn bản mới làm xong', () => {
    const lapsed = everyState.filter(({ duties }) => duties.some(({ what, end }) => what === 'reply' && end?.how === 'lapsed'))
    expect(stories(lapsed)).toEqual([])
  })

  test('Điều 4 khoản 3 điểm b: đã cho chủ trương và trả lời thì lưu được hồ sơ, hoặc còn việc phải làm trước', () => {
    const approved = everyState.filter(({ file }) => file.stage === 'answered' && file.approval !== null)
    expect(approved.length).toBeGreaterThan(0)
    const reached = canReach(everyState, { arrived: ({ ended }) => ended, over: ({ act }) => act === 'archive' })
    expect(stories(approved.filter((state) => !reached.has(state)))).toEqual([])
  })

  test('không lưu hồ sơ khi còn ai nợ việc gì', () => {
    const archived = everyState.filter(({ steps }) => steps.some(({ act }) => act === 'archive'))
    expect(stories(archived.filter(({ duties }) => duties.some(({ end }) => end === null)))).toEqual([])
  })

  test('every duty arises somewhere, and somewhere is discharged', () => {
    const all = everyState.flatMap(({ duties, steps }) => [...duties, ...steps.flatMap((step) => step.duties)])
    expect(DUTY_NAMES.filter((name) => !all.some(({ what }) => what === name))).toEqual([])
    expect(DUTY_NAMES.filter((name) => !all.some(({ what, end }) => what === name && end?.how === 'discharged'))).toEqual([])
  })

  test('every kind of event that people bring about happens somewhere, so that none evolves unseen', () => {
    const seen = new Set(everyState.flatMap(({ steps }) => steps.flatMap(({ events }) => events.map(({ type }) => type))))
    expect(EVENT_TYPES.filter((type) => !seen.has(type))).toEqual(SYSTEM_EVENT_TYPES)
  })

  test('the events alone tell the same case, however it came about', () => {
    const misTold = everyState.filter(({ file, events }) => file.version > 0 && JSON.stringify(fold(file.id, events)) !== JSON.stringify(file))
    expect(stories(misTold)).toEqual([])
  })

  test('an act that was let through has left an event', () => {
    expect(wrongSteps(everyState, ({ events }) => (events.length === 0 ? ['nothing happened'] : []))).toEqual([])
  })

  test('clock, duties and sights answer in every state, on the day itself and long after', () => {
    for (const { file, today, duties } of everyState) {
      for (const day of [today, addDays(today, 400)]) {
        expect(clock(file, calendars, day) === null).toBe(file.receipts.length === 0)
        for (const duty of duties) expect(dutyState(duty, day) === 'lapsed').toBe(duty.end?.how === 'lapsed')
      }
      expect(sights(file).filter(({ why }) => why === 'proposer').length).toBeGreaterThan(0)
    }
  })

  test('Điều 4 khoản 1: kế hoạch có một chỗ thiếu, dù chỉ một, thì chưa gửi được', () => {
    for (const plan of bothKindsOfPlan(['canbo.phuong']))
      for (const [code, change] of PLAN_DEFECTS) {
        const spoilt = change(plan)
        if (spoilt) aCase({ plan: spoilt }).when('canbo.phuong').does('submit', {}).hasVerdict(code, 'refused')
      }
  })
})
