import type { ActData } from '../case/acts.ts'
import type { CaseFile } from '../case/case-file.ts'
import { K1_CASES, type Finding, type VerificationFindings } from '../d06-protection/incident.ts'
import { approvedPoints } from '../d06-protection/k1-approved-points.ts'
import type { ACase } from './a-case.ts'
import { anApprovedCase } from './carrying-out-data.ts'
import { DAYS } from './days.ts'
import { aLetter } from './letter.ts'
import { aMeeting } from './meeting.ts'
import type { Beginning } from './told-case.ts'

/** Data of the acts on an incident, with nothing wrong in it. */

export const anIncident = (change: Partial<ActData<'report-incident'>> = {}): ActData<'report-incident'> => ({
  kind: 'error',
  what: 'Hai hồ sơ bị thất lạc khi chuyển từ khu dân cư về phường.',
  happenedOn: DAYS.receipt,
  damage: 'Hai hộ dân phải làm lại giấy tờ, chi phí 400000 đồng.',
  part: 'Giao nhận hồ sơ tại khu dân cư.',
  where: 'Khu dân cư thứ nhất',
  resources: 'Tổ lưu động bốn người',
  byWhom: 'Cán bộ tổ lưu động',
  ...change,
})

export const aVerificationOrder = (change: Partial<ActData<'direct-verification'>> = {}): ActData<'direct-verification'> => ({
  incident: 'incident/1',
  lead: 'ban.ubkt.tinh',
  coordinating: ['ban.noichinh.tinh'],
  agencies: 'Thanh tra tỉnh',
  verifiers: ['ubkt.tinh'],
  instructions: 'Làm rõ phạm vi, động cơ, hậu quả; báo cáo trong 20 ngày làm việc.',
  ...change,
})

/** What the verification of this case found: inside on every point, clean, not serious, under the first of the four cases. */
export function theFindings(file: CaseFile, change: Partial<VerificationFindings> = {}): VerificationFindings {
  return {
    occurred: { finding: 'found', reasons: 'Có biên bản giao nhận thiếu hai hồ sơ.' },
    points: approvedPoints(file).map(({ id }) => ({ point: id, finding: 'inside', reasons: 'Đúng như đã được cho chủ trương.' })),
    asApproved: { finding: 'found', reasons: 'Làm đúng các bước của kế hoạch.' },
    motives: (file.incidents.at(-1)?.implementers ?? []).map((person) => ({ person, motive: 'clean', reasons: 'Không có lợi ích riêng.' })),
    nature: 'Sơ suất trong khâu giao nhận.',
    extent: 'Hai hồ sơ trong tổng số 120.',
    cause: { kind: 'objective', reasons: 'Mưa lớn làm hỏng túi niêm phong.' },
    seriousConsequence: { finding: 'not-found', reasons: 'Đã khôi phục giấy tờ, không ai mất quyền lợi.' },
    cases: casesFound('d6.k1.g1'),
    mitigating: 'Chủ động báo cáo ngay.',
    ...change,
  }
}

/** Each of the four cases: the one named is found, the others are not. */
export const casesFound = (found: (typeof K1_CASES)[number] | null): VerificationFindings['cases'] =>
  K1_CASES.map((name) => ({ case: name, finding: name === found ? 'found' : 'not-found', reasons: name === found ? 'Chưa có văn bản quy định.' : 'Không thuộc trường hợp này.' }))

/** Outside on one point, and inside on the others. */
export const outsideOn = (file: CaseFile, point: string): VerificationFindings['points'] =>
  theFindings(file).points.map((found) => (found.point === point ? { ...found, finding: 'outside', reasons: 'Làm ngoài địa bàn đã được cho chủ trương.' } : found))

export const seriously = (finding: Finding = 'found'): VerificationFindings['seriousConsequence'] => ({ finding, reasons: 'Hai hộ mất quyền sử dụng đất.' })

export const aProtectionDecision = (change: Partial<ActData<'decide-protection'>> = {}): ActData<'decide-protection'> => ({
  incident: 'incident/1',
  meeting: aMeeting(),
  cadres: [{ person: 'canbo.phuong', outcome: 'exemption', reasons: 'Làm đúng chủ trương, động cơ trong sáng.' }],
  letter: aLetter(),
  ...change,
})

/** Approved, and something has gone wrong since. */
export const anIncidentCase = (beginning: Beginning = {}, change: Partial<ActData<'report-incident'>> = {}): ACase =>
  anApprovedCase(beginning).given('canbo.phuong', 'report-incident', anIncident(change))

/** The same, reported to the superior, who has directed its verification. */
export const inVerification = (beginning: Beginning = {}): ACase =>
  anIncidentCase(beginning)
    .given('vanphong.phuong', 'report-incident-to-superior', { incident: 'incident/1', letter: aLetter() })
    .given('bithu.tinh', 'direct-verification', aVerificationOrder())

/** The same, with what the verification found. */
export function aVerifiedCase(change: (file: CaseFile) => Partial<VerificationFindings> = () => ({}), beginning: Beginning = {}): ACase {
  const before = inVerification(beginning)
  return before.given('ubkt.tinh', 'conclude-verification', { incident: 'incident/1', ...theFindings(before.file, change(before.file)) })
}
