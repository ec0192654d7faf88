import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aCase, aLetter, anAssignment, context, DAYS, demoOrganisations, DEMO_ORGANISATION, findings } from '../testing/index.ts'
import { organisationsFrom } from '../organisations/index.ts'
import { addDays, officialCalendar } from '../time/index.ts'
import { decide } from './decide.ts'
import { PLAN_DEFECTS } from './exhaustive/defects/of-plan.ts'

/** Received 14/12/2022: all runs are made from this number. */
const SEED = 14_12_2022

const registered = aCase().submitted().registered()

/** Each spoils a part of the plan that no other touches. */
const APART = ['plan.title', 'plan.problem', 'plan.solution', 'plan.function-or-task', 'plan.matters', 'plan.expected-results', 'plan.risks', 'plan.implementers', 'plan.commitment', 'plan.motive']
const apart = PLAN_DEFECTS.filter(([code]) => APART.includes(code))

describe('a refusal says everything at once', () => {
  test('Điều 4 khoản 1: thiếu bao nhiêu chỗ thì nêu đủ bấy nhiêu, không chỉ chỗ đầu tiên', () => {
    fc.assert(
      fc.property(fc.subarray([...apart], { minLength: 1 }), (chosen) => {
        const plan = chosen.reduce((spoilt, [, change]) => change(spoilt) ?? spoilt, aCase().file.draft)
        const decision = decide(aCase({ plan }).file, { act: 'submit', data: {} }, context())
        const codes = decision.accepted ? [] : decision.refusals.map(({ code }) => code)
        expect(codes.toSorted()).toEqual(chosen.map(([code]) => code).toSorted())
      }),
      { seed: SEED },
    )
  })

  test('the wrong person, the wrong moment, the wrong day and the wrong data, each on its own ground', () => {
    registered
      .when('canbo.phuong')
      .does('notify-infeasible', { reasons: ' ' }, { on: DAYS.day1 })
      .isRefused([
        { code: 'notify-infeasible.by-permanent-members', clauses: ['d4.k3.a.g2'] },
        { code: 'notify-infeasible.after-appraisal', clauses: ['d4.k3.a.g2'] },
        { code: 'day.not-in-future', data: { on: DAYS.day1, today: DAYS.receipt } },
        { code: 'notify-infeasible.reasons', clauses: ['d4.k3.a.g2'] },
      ])
  })
})

describe('a decision is a function of what it looks at', () => {
  const commands = fc.constantFrom(
    { person: 'bithu.phuong', command: { act: 'assign-appraisal', data: anAssignment() } },
    { person: 'vanphong.phuong', command: { act: 'assign-appraisal', data: anAssignment() } },
    { person: 'thamdinh.phuong', command: { act: 'report-appraisal', data: findings() } },
    { person: 'canbo.phuong', command: { act: 'withdraw', data: { reason: 'Xin rút.' } } },
    { person: 'bithu.phuong', command: { act: 'forward', data: { to: 'tinh', reason: 'Vượt thẩm quyền.', letter: aLetter() } } },
  ) satisfies fc.Arbitrary<{ readonly person: string; readonly command: Parameters<typeof decide>[1] }>
  const told = fc.constantFrom(aCase(), aCase().submitted(), registered, registered.inAppraisal(), registered.inAppraisal().appraised())
  const days = fc.integer({ min: -5, max: 5 }).map((n) => addDays(DAYS.receipt, n))

  test('asked twice it answers the same, and it changes nothing that it was shown', () => {
    fc.assert(
      fc.property(told, commands, days, (from, { person, command }, on) => {
        const before = JSON.stringify(from.file)
        const once = decide(from.file, { ...command, on }, from.context(person))
        expect(decide(from.file, { ...command, on }, from.context(person))).toEqual(once)
        expect(JSON.stringify(from.file)).toBe(before)
      }),
      { seed: SEED },
    )
  })

  test('what is accepted has events and nothing against it; what is refused has a reason and no event', () => {
    fc.assert(
      fc.property(told, commands, days, (from, { person, command }, on) => {
        const decision = decide(from.file, { ...command, on }, from.context(person))
        if (decision.accepted) {
          expect(decision.events.length).toBeGreaterThan(0)
          expect(decision.because.filter(({ outcome }) => outcome === 'refused')).toEqual([])
        } else expect(decision.refusals.length).toBeGreaterThan(0)
      }),
      { seed: SEED },
    )
  })

  test('its events say who did it, in which position, on which day, and when it was entered', () => {
    const { events } = registered.on(DAYS.day2).given('bithu.phuong', 'assign-appraisal', anAssignment(), { on: DAYS.day1 })
    expect(events.at(-1)).toMatchObject({
      on: DAYS.day1,
      enteredOn: DAYS.day2,
      enteredAt: '2022-12-16T08:00:00+07:00',
      by: { person: 'bithu.phuong', position: 'bithu.phuong/head', committee: 'phuong', body: null },
    })
  })
})

test('a day before the calendar begins cannot be counted from', () => {
  const on = addDays(officialCalendar.from, -1)
  aCase().when('canbo.phuong').does('submit', {}, { on }).isRefused([{ code: 'day.in-calendar', data: { on, from: officialCalendar.from } }])
  aCase().when('canbo.phuong').does('submit', {}, { on: officialCalendar.from }).isAccepted()
})

describe('the position in which a person acts', () => {
  const twoPosts = organisationsFrom({
    ...DEMO_ORGANISATION,
    positions: [
      ...DEMO_ORGANISATION.positions,
      ...demoOrganisations.positionsOf('vanphong.phuong', DAYS.receipt).map((position) => ({ ...position, id: 'kiem-nhiem', person: 'uyvien.phuong' })),
    ],
  })
  const submitted = aCase({ organisations: twoPosts }).submitted()

  test('is the one in which the act is in his power, where he holds several', () => {
    const { events } = submitted.given('uyvien.phuong', 'register', {})
    expect(events.at(-1)?.by.position).toBe('kiem-nhiem')
  })

  test('is the one he names, even where another would do', () => {
    const named = submitted.when('uyvien.phuong').does('register', {}, { as: 'uyvien.phuong/standing-member' })
    named.isRefused([{ code: 'register.by-office' }])
  })

  test('must be held by him, today', () => {
    submitted.when('uyvien.phuong').does('register', {}, { as: 'vanphong.phuong/clerk' }).isRefused([{ code: 'position.not-held', data: { position: 'vanphong.phuong/clerk' } }])
    submitted.when('nguoi.la').does('register', {}).isRefused([{ code: 'position.none-held' }])
  })
})
