import { expect, test } from 'vitest'
import { UnknownEventError } from '../../case/evolve.ts'
import { anAdministration, DEMO_ORGANISATION } from '../../testing/index.ts'
import { localDate } from '../../time/index.ts'
import { evolveOrganisation, organisationAfter, ORGANISATION_EVENT_TYPES, type OrganisationEvent } from './evolve-organisation.ts'

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
