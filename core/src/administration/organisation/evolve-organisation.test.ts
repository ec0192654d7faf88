import { expect, test } from 'vitest'
import { UnknownEventError } from '../../case/evolve.ts'
import { anAdministration, DEMO_ORGANISATION } from '../../testing/index.ts'
import { localDate } from '../../time/index.ts'
import { organisationsFrom } from '../../organisations/index.ts'
import { evolveOrganisation, organisationAfter, organisationEventsAmong, organisationInTurn, ORGANISATION_EVENT_TYPES, type OrganisationEvent } from './evolve-organisation.ts'

test('những gì được ghi từng món thay món cũ, giữ nguyên món khác', () => {
  const on = localDate('2020-01-01')
  const [centre] = DEMO_ORGANISATION.committees
  if (!centre) throw new Error('the demo tree is empty')
  const first: OrganisationEvent = { type: 'OrganisationRecorded', on, data: DEMO_ORGANISATION }
  const again: OrganisationEvent = { type: 'OrganisationRecorded', on, data: { committees: [{ ...centre, external: false }], bodies: [], people: [], positions: [] } }
  const after = organisationAfter([first, again])
  expect(after.committees).toHaveLength(DEMO_ORGANISATION.committees.length)
  expect(after.committees[0]?.external).toBe(false)
  expect(after.people).toEqual(DEMO_ORGANISATION.people)
})

test('sự kiện lạ là lỗi, không bao giờ bị bỏ qua', () => {
  const strange = { type: 'PersonForgotten', on: localDate('2020-01-01'), data: {} } as never
  expect(() => evolveOrganisation(anAdministration().organisations.data, strange)).toThrow(UnknownEventError)
  expect(ORGANISATION_EVENT_TYPES).not.toContain('PersonForgotten')
})

test('xét lần lượt: sau mỗi sự kiện, cùng một tổ chức và cùng những câu trả lời như khi dựng lại từ đầu', () => {
  const [from, reason] = [localDate('2020-01-01'), 'Sắp xếp (minh họa)']
  const { events } = anAdministration()
    .given('found-committee', { id: 'xa-a', name: 'Đảng ủy xã A', level: 'ward', superior: 'tinh', external: false, from })
    .given('open-body', { id: 'ban-a', committee: 'xa-a', name: 'Ban A', kind: 'advisory', from })
    .given('add-person', { id: 'nguoi.a', name: 'Người A', managedBy: 'xa-a' })
    .given('correct-person', { person: 'nguoi.a', name: 'Người Á', reason })
    .given('appoint', { person: 'nguoi.a', post: 'officer', committee: 'xa-a', body: 'ban-a', from })
    .given('appoint', { person: 'canbo.phuong', post: 'head', committee: 'xa-a', from })
    .given('end-body', { body: 'ban-a', to: localDate('2024-01-01'), successor: null, reason })
    .given('add-person', { id: 'nguoi.b', name: 'Người B', managedBy: null })
  const told = organisationEventsAmong(events)
  const turn = organisationInTurn(DEMO_ORGANISATION)
  const day = localDate('2023-05-05')
  for (const [index, event] of told.entries()) {
    turn.take([event])
    const anew = organisationsFrom(organisationAfter(told.slice(0, index + 1), DEMO_ORGANISATION))
    const answers = (known: typeof anew) => [known.data, known.person('nguoi.a'), known.committee('xa-a'), known.body('ban-a'), known.everHeldBy('nguoi.a'), known.everHeldIn('xa-a'), known.positionsOf('canbo.phuong', day)]
    expect(answers(turn.now())).toEqual(answers(anew))
  }
  expect(told).toHaveLength(8)
  expect(DEMO_ORGANISATION.people.some(({ id }) => id === 'nguoi.a')).toBe(false)
})
