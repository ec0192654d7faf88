import { describe, expect, test } from 'vitest'
import { aCase, aLetter, anIncident, aPlan, DAYS, theFindings } from '../testing/index.ts'

const document = { number: '12-CV/TW', date: DAYS.receipt }

/** Approved by the province: its superior is an external one. */
const belowTheCentre = aCase({ committee: 'tinh', proposer: 'canbo.tinh', plan: aPlan({ implementers: ['canbo.tinh'] }) })
  .submitted().registered().inAppraisal().appraised().beforeCollective()
  .deliberated('approved', { implementers: ['canbo.tinh'] })
  .answered()
  .given('canbo.tinh', 'report-incident', anIncident())

/** Approved by the external one itself, above which there is nobody. */
const byTheCentre = aCase().submitted().registered().forwardedTo('tinh').registered()
  .given('vanphong.phuong', 'issue-reply', { kind: 'beyond-competence', letter: aLetter() })
  .forwardedTo('trunguong')
  .given('vanphong.tinh', 'record-external', { act: 'issue-reply', document, data: { kind: 'approved' } })
  .given('canbo.phuong', 'report-incident', anIncident())

describe('Điều 6 khoản 2 điểm c: cấp trên, hoặc cấp cho chủ trương, ở ngoài chương trình', () => {
  test('cấp trên ở ngoài: kết luận nhập theo văn bản, sau khi đã báo cáo; quyết định vẫn là của tập thể đã cho chủ trương', () => {
    const conclusion = { act: 'conclude-verification', document, data: { incident: 'incident/1', ...theFindings(belowTheCentre.file) } } as const
    belowTheCentre.when('vanphong.tinh').does('record-external', conclusion).hasVerdict('record-external.stage', 'refused')
    const told = belowTheCentre.given('vanphong.tinh', 'report-incident-to-superior', { incident: 'incident/1', letter: aLetter({ signedBy: 'bithu.tinh' }) })
    const concluded = told.when('vanphong.tinh').does('record-external', conclusion).hasVerdict('decide-protection.every-cadre', 'not-judged').isAccepted('VerificationConcluded')
    expect(concluded.file.incidents[0]?.conclusion).toMatchObject({ committee: 'trunguong', document })
    expect(concluded.duty('verify-incident')).toMatchObject({ holder: { committee: 'trunguong' }, end: { how: 'discharged' } })
    expect(concluded.duty('decide-protection').holder).toEqual({ kind: 'collective', committee: 'tinh' })
    told.when('vanphong.tinh').does('record-external', { ...conclusion, data: { ...conclusion.data, nature: '' } }).isRefused([{ code: 'conclude-verification.nature', clauses: ['d7.k6'], data: {} }])
    told.when('vanphong.tinh').does('record-external', { act: 'issue-reply', document, data: { kind: 'approved' } }).isRefused([{ code: 'record-external.act-fits-stage', data: { stage: 'answered' } }])
  })

  test('cấp cho chủ trương ở ngoài: cả kết luận và quyết định nhập theo văn bản, do văn phòng đã gửi lên', () => {
    expect(byTheCentre.duties().some(({ what }) => what === 'report-incident-to-superior')).toBe(false)
    const conclusion = { act: 'conclude-verification', document, data: { incident: 'incident/1', ...theFindings(byTheCentre.file) } } as const
    const cadres = [{ person: 'canbo.phuong', outcome: 'mitigation', reasons: 'Theo văn bản.' }] as const
    const decision = { act: 'decide-protection', document, data: { incident: 'incident/1', cadres } } as const
    byTheCentre.when('vanphong.tinh').does('record-external', decision).isRefused([{ code: 'record-external.act-fits-stage', data: { stage: 'answered' } }])
    byTheCentre.when('vanphong.phuong').does('record-external', conclusion).hasVerdict('record-external.by-office-that-wrote', 'refused')
    const decided = byTheCentre.given('vanphong.tinh', 'record-external', conclusion).when('vanphong.tinh').does('record-external', decision).isAccepted('ProtectionDecided')
    expect(decided.file.incidents[0]?.decision).toMatchObject({ committee: 'trunguong', meeting: null, letter: null, document })
  })
})
