import { describe, expect, test } from 'vitest'
import { eventSight, reasonsFor } from '../case/field-groups.ts'
import { seesDuty } from '../case/duty-sight.ts'
import { sights } from '../case/visibility.ts'
import { aProtectionDecision, aVerifiedCase, type ACase } from '../testing/index.ts'

const concluded = aVerifiedCase()
const decided = concluded.given('vanphong.phuong', 'decide-protection', aProtectionDecision())

type Reader = readonly [person: string, parties: readonly string[]]

const sightOf = ({ file, events }: ACase, type: string, [person, parties]: Reader) => {
  const index = events.findIndex((event) => event.type === type)
  const event = events[index]
  return event && eventSight(file, { place: index + 1, event }, { person, parties, why: reasonsFor(sights(file), parties) })
}
const CADRE: Reader = ['canbo.phuong', ['person/canbo.phuong']]
const COMMITTEE: Reader = ['vanphong.phuong', ['committee/phuong']]
const SUPERIOR: Reader = ['bithu.tinh', ['committee/tinh']]
const VERIFIER: Reader = ['noichinh.tinh', ['body/ban.noichinh.tinh']]
const APPRAISER: Reader = ['phoihop.phuong', ['body/ban.phoihop.phuong']]

describe('Ai xem được gì khi có rủi ro, sai sót', () => {
  test('Điều 6 khoản 2 điểm c: cấp trên trực tiếp và cơ quan thẩm tra xem được hồ sơ với tư cách cấp trên', () => {
    expect(sights(concluded.file)).toEqual(expect.arrayContaining(['committee/tinh', 'body/ban.ubkt.tinh', 'body/ban.noichinh.tinh'].map((party) => ({ party, why: 'superior' }))))
  })

  test('kết luận: trước khi quyết định chỉ cấp ủy và cấp trên xem; sau đó cán bộ xem phần về mình', () => {
    const before = [COMMITTEE, SUPERIOR, VERIFIER, CADRE, APPRAISER].map((reader) => sightOf(concluded, 'VerificationConcluded', reader))
    expect(before).toEqual(['whole', 'whole', 'whole', 'withheld', 'withheld'])
    expect(sightOf(decided, 'VerificationConcluded', CADRE)).toBe('outline')
    expect(sightOf(decided, 'VerificationConcluded', APPRAISER)).toBe('withheld')
  })

  test('quyết định: cán bộ và cấp trên không biết ai biểu quyết thế nào', () => {
    expect([COMMITTEE, SUPERIOR, CADRE, APPRAISER].map((reader) => sightOf(decided, 'ProtectionDecided', reader))).toEqual(['whole', 'outline', 'outline', 'withheld'])
  })

  test('báo cáo: hai phía và cấp trên; cơ quan chỉ được hỏi về kế hoạch thì không', () => {
    expect([COMMITTEE, SUPERIOR, CADRE, APPRAISER].map((reader) => sightOf(decided, 'IncidentReported', reader))).toEqual(['whole', 'whole', 'whole', 'withheld'])
    const duty = concluded.duty('verify-incident')
    const reader = (parties: readonly string[]) => ({ parties, own: [], why: reasonsFor(sights(concluded.file), parties) })
    expect(seesDuty(concluded.file, duty, reader(['person/canbo.phuong']))).toBe(true)
    expect(seesDuty(concluded.file, duty, reader(['body/ban.phoihop.phuong']))).toBe(false)
  })
})
