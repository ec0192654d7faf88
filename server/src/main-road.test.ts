import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { localDate } from '@dam-lam/core'
import { act, drafted } from './http/testing/case-road.ts'
import { startTestServer, type TestServer } from './http/testing/test-server.ts'
import { momentOf } from './clock.ts'

let server: TestServer
const today = localDate('2026-11-24')
beforeAll(async () => void (server = await startTestServer({ read: () => momentOf(new Date('2026-11-24T03:00:00.000Z')) })))
afterAll(() => server.stop())

describe('Con đường chính của một đề xuất', () => {
  test('Điều 4: từ bản nháp đến văn bản trả lời', async () => {
    const proposer = await server.as('canbo.phuong')
    const office = await server.as('vanphong.phuong')
    const permanent = await server.as('phobithu.phuong')
    const lead = await server.as('thamdinh.phuong')
    const asked = await server.as('phoihop.phuong')

    const road = await drafted(proposer)
    await act(road, proposer, 'submit', {})
    await act(road, office, 'register', { number: '12' })
    await act(road, permanent, 'assign-appraisal', { lead: { body: 'ban.thamdinh.phuong' }, coordinating: [{ body: 'ban.phoihop.phuong' }] })
    await act(road, asked, 'give-opinion', { opinion: 'agree', reasons: 'Cách làm gọn, đúng chức năng của phường.' })
    await act(road, lead, 'report-appraisal', {
      feasible: true,
      effective: true,
      withinConstitution: true,
      withinLaw: true,
      withinCharter: true,
      withinFunction: true,
      reasons: 'Đủ người, đủ phương tiện.',
      recommendation: 'Trình Ban Thường vụ.',
    })
    await act(road, permanent, 'put-to-collective', { body: 'standingCommittee' })
    await act(road, office, 'record-deliberation', {
      meeting: {
        body: 'standingCommittee',
        heldOn: today,
        total: 5,
        present: ['bithu.phuong', 'phobithu.phuong', 'uyvien.phuong', 'uyvien2.phuong'],
        for: 4,
        against: 0,
        other: 0,
        minutes: 'Biên bản số 3',
        competenceBasis: 'Quy chế làm việc của Đảng ủy phường',
      },
      outcome: 'approved',
      scope: { what: 'Như kế hoạch', where: 'Ba thôn', from: localDate('2027-01-01'), to: localDate('2027-06-30'), resources: 'Như kế hoạch', pilot: false },
      implementers: ['canbo.phuong'],
    })
    const { version, events } = await act(road, office, 'issue-reply', {
      kind: 'approved',
      letter: { number: '15-CV/ĐU', date: today, text: 'Đồng ý cho thực hiện.', signedBy: 'bithu.phuong' },
    })
    expect(version).toBe(8)
    expect(events).toMatchObject([{ place: 8, type: 'ReplyIssued', data: { kind: 'approved' } }])
  })
})

