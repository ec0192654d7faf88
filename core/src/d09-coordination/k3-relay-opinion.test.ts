import { describe, expect, test } from 'vitest'
import { DEFAULT_POLICY } from '../policy.ts'
import { relayedInTime } from '../public-opinion/opinion-days.ts'
import { noOpinion } from '../testing/index.ts'
import { localDate, officialCalendar } from '../time/index.ts'
import type { RelayOpinionData } from './k3-relay-opinion.ts'

const KNOWN = localDate('2026-01-05')
const opinion: RelayOpinionData = { committee: 'phuong', publication: 'p1', says: 'Bà con mong nhân rộng mô hình', from: 'Các hộ kinh doanh chợ phường', knownOn: KNOWN }
const counting = { calendar: officialCalendar, policy: DEFAULT_POLICY }

describe('Điều 9 khoản 3: Mặt trận và các tổ chức chính trị - xã hội phản ánh ý kiến của Nhân dân', () => {
  test.each([
    ['2026-01-05', true],
    ['2026-01-08', true],
    ['2026-01-09', false],
  ])('biết ngày 05/01/2026, phản ánh ngày %s: kịp thời %s, và luôn được nhận', (day, inTime) => {
    const { told } = noOpinion(localDate(day)).when('mattran.tinh').does('relay-opinion', opinion).isAccepted('OpinionRelayed')
    expect(told).toMatchObject({ channel: 'relayed', committee: 'phuong', publication: 'p1', relay: { body: 'ban.mattran.tinh', from: 'Các hộ kinh doanh chợ phường' } })
    expect(told.relay && relayedInTime(told.relay, counting)).toBe(inTime)
  })

  test('biết từ trước khi có lịch thì không thể là kịp thời', () => {
    const { told } = noOpinion(KNOWN).when('mattran.tinh').does('relay-opinion', { ...opinion, knownOn: localDate('2019-06-03') }).isAccepted('OpinionRelayed')
    expect(told.relay && relayedInTime(told.relay, counting)).toBe(false)
  })

  test('không phải về điều gì đã công khai cũng phản ánh được', () => {
    noOpinion(KNOWN).when('mattran.tinh').does('relay-opinion', { ...opinion, publication: null }).isAccepted('OpinionRelayed')
  })

  test('chỉ Mặt trận và các tổ chức chính trị - xã hội', () => {
    noOpinion(KNOWN)
      .when('vanphong.phuong')
      .does('relay-opinion', opinion)
      .isRefused([{ code: 'relay-opinion.by-front', data: {}, clauses: ['d9.k3'] }])
  })

  test('mọi chỗ thiếu được nói cùng một lúc', () => {
    const empty = { committee: 'trunguong', publication: 'p2', says: ' ', from: '', knownOn: localDate('2026-01-06') }
    noOpinion(KNOWN)
      .when('mattran.tinh')
      .does('relay-opinion', empty)
      .isRefused([
        { code: 'relay-opinion.says', data: {}, clauses: ['d9.k3'] },
        { code: 'relay-opinion.from', data: {} },
        { code: 'relay-opinion.known-not-in-future', data: { knownOn: '2026-01-06', today: KNOWN } },
        { code: 'relay-opinion.committee-stands', data: { committee: 'trunguong' } },
        { code: 'relay-opinion.publication-of-committee', data: { committee: 'trunguong' } },
      ])
  })
})
