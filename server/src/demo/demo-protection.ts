import type { LocalDate } from '@dam-lam/core'
import type { DemoCase } from './demo-cases.ts'
import { step, stepsIn, type Step } from './demo-steps.ts'

const phuong = stepsIn('phuong')

const asked = (cadre: string, reason: string, on: LocalDate): Step => step(cadre, 'request-protection', { reason: `(Minh họa) ${reason}` }, on)

const measure = (by: string, on: LocalDate): Step =>
  step(by, 'apply-protection-measure', { of: 'protection/1', field: 'safety', what: 'Cử người đi cùng khi làm việc tại hiện trường (minh họa).', doneBy: 'Công an cấp xã (minh họa)', from: on }, on)

const handedUp = (on: LocalDate): readonly Step[] => [
  step(
    phuong.permanent,
    'escalate-protection',
    {
      of: 'protection/1',
      to: { kind: 'body', body: 'ban.noichinh.tinh' },
      lacking: 'competence',
      reasons: 'Việc liên quan cơ quan cấp tỉnh (minh họa).',
      asks: 'Có biện pháp bảo vệ cán bộ về pháp luật (minh họa).',
      letter: phuong.letter('61-CV', on, 'Đề nghị có biện pháp bảo vệ (minh họa).'),
    },
    on,
  ),
  step(phuong.office, 'report-escalation', { letter: phuong.letter('62-BC', on, 'Báo cáo việc đề nghị bảo vệ (minh họa).') }, on),
]

const coordinated = (on: LocalDate): Step =>
  step(phuong.office, 'request-coordination', { agencies: [{ kind: 'body', body: 'ban.ubkt.phuong' }], what: 'Cho biết kết quả xác minh nội dung tố cáo (minh họa).', of: 'protection/1' }, on)

const ended = (by: string, on: LocalDate): Step => step(by, 'end-protection', { of: 'protection/1', result: 'Không còn bị đe dọa (minh họa).' }, on)

const protection = (id: string, proposer: string, ...steps: readonly Step[]): DemoCase => ({ id, proposer, kind: 'protection', idea: null, steps })

/** Illustrative protections (Điều 7 khoản 5, Điều 8 khoản 4), one at each step. */
export const protectionCases = (back: (count: number) => LocalDate): readonly DemoCase[] => [
  protection('minh-hoa-32', 'canbo.coso', asked('canbo.coso', 'Bị đe dọa khi giải phóng mặt bằng.', back(0))),
  protection('minh-hoa-33', 'canbo2.phuong', asked('canbo2.phuong', 'Bị tố cáo sai sự thật lên nhiều cơ quan.', back(3)), ...handedUp(back(2))),
  protection('minh-hoa-34', 'canbo.phuong', asked('canbo.phuong', 'Bị vu khống trên mạng xã hội.', back(8)), measure(phuong.permanent, back(7)), coordinated(back(6))),
  protection('minh-hoa-35', 'canbo2.tinh', asked('canbo2.tinh', 'Bị cản trở khi kiểm tra thực địa.', back(20)), measure('phobithu.tinh', back(19)), ended('phobithu.tinh', back(5))),
]
