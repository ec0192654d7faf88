import { describe, expect, test } from 'vitest'
import { aCoordinationRequest, aLetter, aProtectionMeasure, anApprovedCase, anEscalation, aPlan, aProtectionRequest, type ACase } from '../testing/index.ts'
import { eventSight, reasonsFor } from './field-groups.ts'
import { seesDuty } from './duty-sight.ts'
import { sights } from './visibility.ts'

const story = () =>
  anApprovedCase({ plan: aPlan({ implementers: ['canbo.phuong', 'canbo2.phuong'] }) }).given('canbo2.phuong', 'request-protection', aProtectionRequest())

/** The types of the events of protection that somebody sees who looks for these parties. */
const seen = ({ file, events }: ACase, ...parties: readonly string[]): readonly string[] =>
  events.flatMap((event, index) => {
    const isProtection = /Protection|Escalation|Coordination|AgencyAnswer/.test(event.type)
    const sight = eventSight(file, { place: index + 1, event }, { person: '', parties, why: reasonsFor(sights(file), parties) })
    return isProtection && sight !== 'withheld' ? [event.type] : []
  })

describe('Việc bảo vệ là việc kín', () => {
  test('cán bộ và cấp ủy quản lý biết; người cùng thực hiện, cơ quan thẩm định, cấp trên chưa được báo thì không', () => {
    const asked = story()
    expect(seen(asked, 'person/canbo2.phuong')).toEqual(['ProtectionRequested'])
    expect(seen(asked, 'committee/phuong')).toEqual(['ProtectionRequested'])
    for (const party of ['person/canbo.phuong', 'body/ban.thamdinh.phuong', 'committee/tinh']) expect(seen(asked, party)).toEqual([])
  })

  test('cơ quan được đề nghị biết yêu cầu và việc mình được đề nghị; cấp trên biết tất cả từ lúc được báo', () => {
    const handedUp = story().given('bithu.phuong', 'escalate-protection', anEscalation())
    expect(seen(handedUp, 'body/ban.noichinh.tinh')).toEqual(['ProtectionRequested', 'ProtectionEscalated'])
    expect(seen(handedUp, 'committee/tinh')).toEqual([])
    const reported = handedUp.given('vanphong.phuong', 'report-escalation', { letter: aLetter() }).given('bithu.phuong', 'apply-protection-measure', aProtectionMeasure())
    expect(seen(reported, 'committee/tinh')).toEqual(['ProtectionRequested', 'ProtectionEscalated', 'EscalationReported', 'ProtectionMeasureApplied'])
    expect(seen(reported, 'body/ban.noichinh.tinh')).toEqual(['ProtectionRequested', 'ProtectionEscalated'])
  })

  test('cơ quan được yêu cầu phối hợp chỉ biết điều mình được hỏi', () => {
    const asked = story().given('vanphong.phuong', 'request-coordination', aCoordinationRequest())
    expect(seen(asked, 'body/ban.ubkt.phuong')).toEqual(['CoordinationRequested'])
    expect(seen(asked, 'person/canbo.phuong')).toEqual([])
  })

  test('nghĩa vụ bảo vệ cũng kín như vậy; người nợ thì biết việc mình nợ', () => {
    const { file } = story().given('bithu.phuong', 'escalate-protection', anEscalation())
    const escalated = file.protection[0]?.escalations[0]?.event ?? 0
    const duty = { what: 'answer-escalation', holder: { kind: 'body', body: 'ban.noichinh.tinh' }, startedBy: escalated } as const
    const sees = (party: string, own: readonly string[] = []) => seesDuty(file, duty, { why: reasonsFor(sights(file), [party]), parties: [party], own })
    expect(['person/canbo2.phuong', 'committee/phuong'].map((party) => sees(party))).toEqual([true, true])
    expect(['person/canbo.phuong', 'committee/tinh', 'body/ban.thamdinh.phuong'].map((party) => sees(party))).toEqual([false, false, false])
    expect(sees('body/ban.noichinh.tinh', ['body/ban.noichinh.tinh'])).toBe(true)
  })
})
