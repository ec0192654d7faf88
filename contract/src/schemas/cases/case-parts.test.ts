import { currentAppraisal } from '@dam-lam/core'
import { describe, expect, test } from 'vitest'
import { CASES } from '../../testing/cases/index.ts'
import { plan } from '../plan/plan-draft.ts'
import { appraisal } from './appraisal.ts'
import { approval } from './approval.ts'
import { deliberation } from './deliberation.ts'
import { asked } from './opinion.ts'
import { receipt } from './receipt.ts'
import { implementation } from './implementation.ts'
import { incident } from './incident.ts'
import { coordination, protection } from './protection.ts'
import { urgentAction } from './urgent.ts'
import * as road from './road-parts.ts'

describe.each(Object.entries(CASES))('a case that is %s goes over the wire without losing anything', (_name, tell) => {
  const { file } = tell()

  test('its plan, its receipts and its approval', () => {
    for (const version of file.plans) expect(plan.parse(version.plan)).toEqual(version.plan)
    for (const received of file.receipts) expect(receipt.parse(received)).toEqual(received)
    if (file.approval) expect(approval.parse(file.approval)).toEqual(file.approval)
  })

  test('its appraisal and its opinions', () => {
    const last = currentAppraisal(file)
    const { asked: opinions = [], ...rest } = last ?? {}
    if (last) expect(appraisal.parse(rest)).toEqual(rest)
    for (const opinion of [...opinions, ...(file.legalReview?.asked ?? [])]) expect(asked.parse(opinion)).toEqual(opinion)
  })

  test('its deliberations', () => {
    for (const held of file.deliberations) expect(deliberation.parse(held)).toEqual(held)
  })

  test('how it is carried out, or what was done without time to ask', () => {
    expect(implementation.parse(file.implementation)).toEqual(file.implementation)
    for (const wrong of file.incidents) expect(incident.parse(wrong)).toEqual(wrong)
    for (const part of file.protection) expect(protection.parse(part)).toEqual(part)
    for (const part of file.coordination) expect(coordination.parse(part)).toEqual(part)
    expect(urgentAction.nullable().parse(file.urgent)).toEqual(file.urgent)
  })

  test('the rest of its road', () => {
    for (const part of file.supplementRequests) expect(road.supplementRequest.parse(part)).toEqual(part)
    for (const part of file.advice) expect(road.advice.parse(part)).toEqual(part)
    for (const part of file.competence) expect(road.competence.parse(part)).toEqual(part)
    for (const part of file.skippedSuperiors) expect(road.skippedSuperior.parse(part)).toEqual(part)
    for (const part of file.unsuitableReports) expect(road.unsuitableReport.parse(part)).toEqual(part)
    for (const part of file.corrections) expect(road.correction.parse(part)).toEqual(part)
    expect(road.legalReview.nullable().parse(file.legalReview)).toEqual(file.legalReview)
    expect(road.agenda.nullable().parse(file.agenda)).toEqual(file.agenda)
    expect(road.beyondCompetence.nullable().parse(file.beyondCompetence)).toEqual(file.beyondCompetence)
    expect(road.override.nullable().parse(file.override)).toEqual(file.override)
    expect(road.withdrawal.nullable().parse(file.withdrawal)).toEqual(file.withdrawal)
  })
})
