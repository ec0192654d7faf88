import type { ActData, LocalDate, VerificationFindings } from '@dam-lam/core'
import type { Begun } from './demo-carried-out.ts'
import type { DemoCase } from './demo-cases.ts'
import { step, stepsIn, type Step } from './demo-steps.ts'

const phuong = stepsIn('phuong')
const INCIDENT = 'incident/1'

const reported = (by: string, what: string, on: LocalDate, change: Partial<ActData<'report-incident'>> = {}): Step =>
  step(
    by,
    'report-incident',
    {
      kind: 'error',
      what: `${what} (minh họa).`,
      happenedOn: on,
      damage: 'Hai hộ dân phải làm lại giấy tờ, khoảng 400.000 đồng (minh họa).',
      part: 'Giao nhận giấy tờ tại điểm trả kết quả (minh họa).',
      where: 'Thôn thứ nhất trong ba thôn (minh họa)',
      resources: 'Nhân lực và kinh phí được giao (minh họa)',
      byWhom: 'Tổ trả kết quả lưu động (minh họa)',
      ...change,
    },
    on,
  )

const reportedUp = (number: string, on: LocalDate): Step =>
  step(phuong.office, 'report-incident-to-superior', { incident: INCIDENT, letter: phuong.letter(`${number}-BC`, on, 'Báo cáo rủi ro, sai sót (minh họa).') }, on)

const directed = (on: LocalDate): Step =>
  step(
    'phobithu.tinh',
    'direct-verification',
    {
      incident: INCIDENT,
      lead: 'ban.ubkt.tinh',
      coordinating: ['ban.noichinh.tinh'],
      agencies: 'Thanh tra tỉnh (minh họa)',
      instructions: 'Làm rõ phạm vi, động cơ, nguyên nhân, hậu quả (minh họa).',
    },
    on,
  )

const because = (reasons: string) => `${reasons} (minh họa).`

/** Inside on every point but those named; clean, not serious, under the first of the four cases. */
function findings(cadre: string, outside: readonly string[] = []): VerificationFindings {
  const points = ['what', 'where', 'time', 'resources', 'implementers']
  const cases = ['d6.k1.g1', 'd6.k1.g2', 'd6.k1.g3', 'd6.k1.g4'] as const
  return {
    occurred: { finding: 'found', reasons: because('Sổ giao nhận thiếu hai bộ') },
    points: points.map((point) =>
      outside.includes(point)
        ? { point, finding: 'outside', reasons: because('Đã làm thêm ở thôn thứ tư, ngoài ba thôn được cho chủ trương') }
        : { point, finding: 'inside', reasons: because('Đúng như đã được cho chủ trương') },
    ),
    asApproved: { finding: outside.length === 0 ? 'found' : 'not-found', reasons: because('Đối chiếu từng bước của kế hoạch') },
    motives: [{ person: cadre, motive: 'clean', reasons: because('Không có lợi ích riêng') }],
    nature: because('Sơ suất khi giao nhận'),
    extent: because('Hai bộ hồ sơ trong 120 bộ'),
    cause: { kind: 'objective', reasons: because('Mưa lớn làm hỏng túi niêm phong') },
    seriousConsequence: { finding: 'not-found', reasons: because('Đã làm lại giấy tờ, không ai mất quyền lợi') },
    cases: cases.map((name) => ({ case: name, finding: name === 'd6.k1.g1' ? 'found' : 'not-found', reasons: because(name === 'd6.k1.g1' ? 'Chưa có quy định về trả kết quả lưu động' : 'Không thuộc trường hợp này') })),
    mitigating: because('Chủ động báo cáo và khắc phục ngay'),
  }
}

const concluded = (cadre: string, on: LocalDate, outside: readonly string[] = []): Step =>
  step('ubkt.tinh', 'conclude-verification', { incident: INCIDENT, ...findings(cadre, outside) }, on)

/** Illustrative cases in which something went wrong (Điều 6): reported, being verified, found outside the scope, exempted. */
export function goneWrongCases(back: (count: number) => LocalDate, begun: Begun): readonly DemoCase[] {
  const lost = 'Hai bộ hồ sơ bị thất lạc trên đường về phường'
  return [
    { id: 'minh-hoa-28', proposer: 'canbo.phuong', idea: 'mobileDesk', apart: 'trong mùa mưa', steps: [...begun('canbo.phuong', 'mobileDesk', '45'), reported('canbo.phuong', lost, back(4))] },
    {
      id: 'minh-hoa-29',
      proposer: 'canbo2.phuong',
      idea: 'mobileDesk',
      apart: 'cho hộ ở xa',
      steps: [...begun('canbo2.phuong', 'mobileDesk', '46'), reported('canbo2.phuong', lost, back(9)), reportedUp('31', back(8)), directed(back(6))],
    },
    {
      id: 'minh-hoa-30',
      proposer: 'canbo.phuong',
      idea: 'mobileDesk',
      apart: 'theo lịch từng tháng',
      steps: [
        ...begun('canbo.phuong', 'mobileDesk', '47'),
        reported(phuong.office, lost, back(14), { where: 'Thôn thứ tư (minh họa)' }),
        reportedUp('32', back(14)),
        directed(back(12)),
        concluded('canbo.phuong', back(2), ['where']),
      ],
    },
    {
      id: 'minh-hoa-31',
      proposer: 'canbo2.phuong',
      idea: 'mobileDesk',
      apart: 'kèm nhận hồ sơ mới',
      steps: [
        ...begun('canbo2.phuong', 'mobileDesk', '48'),
        reported('canbo2.phuong', lost, back(20)),
        step('canbo2.phuong', 'remedy', { incident: INCIDENT, text: 'Đã làm lại giấy tờ cho hai hộ (minh họa).', acceptsResponsibility: true }, back(19)),
        reportedUp('33', back(19)),
        directed(back(18)),
        concluded('canbo2.phuong', back(9)),
        step(
          phuong.office,
          'decide-protection',
          {
            incident: INCIDENT,
            meeting: phuong.meeting(back(3)),
            cadres: [{ person: 'canbo2.phuong', outcome: 'exemption', reasons: 'Làm đúng chủ trương, động cơ trong sáng, đã khắc phục (minh họa).' }],
            letter: phuong.letter('52-TB', back(3), 'Thông báo quyết định (minh họa).'),
          },
          back(3),
        ),
        step(phuong.office, 'make-public', { incident: INCIDENT, title: 'Về hai bộ hồ sơ thất lạc tại điểm trả kết quả (minh họa)', text: 'Đã làm lại giấy tờ cho hai hộ; việc giao nhận được siết chặt (minh họa).' }, back(1)),
      ],
    },
  ]
}
