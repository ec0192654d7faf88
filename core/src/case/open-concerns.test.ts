import { describe, expect, test } from 'vitest'
import { aLetter, anEscalation, aProtectionDecision, aProtectionRequest, aVerifiedCase, type ACase } from '../testing/index.ts'
import { eventSight, reasonsFor } from './field-groups.ts'
import { openConcerns } from './open-concerns.ts'
import { sights } from './visibility.ts'

const verified = aVerifiedCase()
const asked = verified.given('canbo.phuong', 'request-protection', aProtectionRequest()).given('bithu.phuong', 'escalate-protection', anEscalation())
const told = asked.given('vanphong.phuong', 'report-escalation', { letter: aLetter() })

const BEGINS = { incident: 'IncidentReported', protection: 'ProtectionRequested' } as const

/** Whether somebody who looks for this party sees in the case itself how it began. */
const seesIn = ({ file, events }: ACase, what: keyof typeof BEGINS, party: string): boolean =>
  events.some((event, index) => event.type === BEGINS[what] && eventSight(file, { place: index + 1, event }, { person: '', parties: [party], why: reasonsFor(sights(file), [party]) }) !== 'withheld')

const knowing = ({ file }: ACase, what: keyof typeof BEGINS) => openConcerns(file, sights(file)).flatMap((one) => (one.what === what ? [one.party] : [])).toSorted()

describe('Danh sách nêu việc đang mở trong hồ sơ', () => {
  test.each([['kết luận', verified], ['yêu cầu bảo vệ', asked], ['báo cáo cấp trên', told]] as const)('sau %s: ai được biết trong hồ sơ thì danh sách nêu với người ấy, người khác thì không', (_, one) => {
    const parties = [...new Set(sights(one.file).map(({ party }) => party))].toSorted()
    expect(knowing(one, 'incident')).toEqual(parties.filter((party) => seesIn(one, 'incident', party)))
    expect(knowing(one, 'protection').filter((party) => parties.includes(party))).toEqual(parties.filter((party) => seesIn(one, 'protection', party)))
  })

  test('Điều 3 khoản 4: đã quyết định thì không còn mở; việc bảo vệ thì đến khi kết thúc', () => {
    expect(knowing(asked, 'protection')).toContain('person/canbo.phuong')
    expect(knowing(verified.given('vanphong.phuong', 'decide-protection', aProtectionDecision()), 'incident')).toEqual([])
    expect(openConcerns({ ...asked.file, protection: asked.file.protection.map((one) => ({ ...one, ended: { event: 99, on: one.on, enteredOn: one.enteredOn, result: 'Xong.' } })), incidents: [] }, sights(asked.file))).toEqual([])
  })
})
