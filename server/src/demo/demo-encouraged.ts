import type { ActData, LocalDate } from '@dam-lam/core'
import type { Begun } from './demo-carried-out.ts'
import type { DemoCase } from './demo-cases.ts'
import { step, stepsIn, type Step } from './demo-steps.ts'

const phuong = stepsIn('phuong')
const tinh = stepsIn('tinh')

type Award = ActData<'decide-encouragement'>['awards'][number]

const praise = (person: string): Award => ({ form: 'd5.k2.d', what: 'Giấy khen của Ban Chấp hành (minh họa)', people: [person], underRule: 'Quy chế thi đua, khen thưởng (minh họa)' })
const spreading = (person: string): Award => ({ form: 'd5.k2.g', what: 'Ghi nhận và nhân rộng cách làm (minh họa)', people: [person], underRule: 'Quy chế làm việc của cấp ủy (minh họa)' })

/**
 * Illustrative cases whose effect was found: encouraged and published; a form beyond competence
 * proposed upward, on which the level above is late; decided, and still to be published.
 */
export function encouragedCases(back: (count: number) => LocalDate, begun: Begun): readonly DemoCase[] {
  const effective = (proposer: string, idea: DemoCase['idea'] & string, number: string): readonly Step[] => [
    ...begun(proposer, idea, number),
    step(proposer, 'complete', { results: [{ expected: 0, achieved: 'full', evidence: 'Sổ theo dõi của bộ phận thực hiện (minh họa).' }], summary: 'Đã làm ở những nơi nêu trong phạm vi (minh họa).' }, back(20)),
    step(phuong.office, 'evaluate-results', { meeting: phuong.meeting(back(17)), verdict: 'effective', reasons: 'Thời gian giải quyết giảm rõ (minh họa).' }, back(17)),
  ]
  const decided = (awards: readonly Award[], daysAgo: number): Step =>
    step(phuong.office, 'decide-encouragement', { meeting: phuong.meeting(back(daysAgo)), awards, reasons: 'Đã mang lại hiệu quả thiết thực (minh họa).' }, back(daysAgo))
  const proposedUp = (person: string, daysAgo: number): Step =>
    step(
      phuong.office,
      'propose-encouragement-to-competent-level',
      {
        meeting: phuong.meeting(back(daysAgo)),
        level: 'tinh',
        awards: [{ form: 'd5.k2.dd', what: 'Đưa vào quy hoạch chức danh cấp tỉnh (minh họa)', people: [person], why: 'beyond-competence' }],
        reasons: 'Quy hoạch chức danh cấp tỉnh thuộc thẩm quyền của tỉnh (minh họa).',
        letter: phuong.letter('71-TTr', back(daysAgo), 'Đề xuất hình thức khuyến khích (minh họa).'),
      },
      back(daysAgo),
    )
  return [
    {
      id: 'minh-hoa-25',
      proposer: 'canbo.phuong',
      idea: 'mobileDesk',
      apart: 'bằng tổ lưu động',
      steps: [
        ...effective('canbo.phuong', 'mobileDesk', '51'),
        decided([praise('canbo.phuong'), spreading('canbo.phuong')], 15),
        proposedUp('canbo.phuong', 15),
        step('bithu.tinh', 'competent-level-decides', { of: 'request/1', granted: ['award/3'], reasons: 'Đủ điều kiện (minh họa).', letter: tinh.letter('80-CV', back(8), 'Đồng ý đề xuất (minh họa).') }, back(8)),
        step(phuong.office, 'deliver-encouragement', { award: 'award/1', how: 'Trao tại hội nghị Ban Chấp hành (minh họa).', document: { number: '72-QĐ (minh họa)', date: back(12) } }, back(12)),
        step(
          phuong.office,
          'publish-encouragement',
          {
            title: '(Minh họa) Tiếp nhận hồ sơ tại khu dân cư',
            text: 'Tổ lưu động tiếp nhận và trả kết quả ngay tại khu dân cư; người dân chỉ đi lại một lần (minh họa).',
            awards: [{ award: 'award/1', people: ['Cán bộ thực hiện của phường (minh họa)'] }, { award: 'award/2', people: [] }],
          },
          back(10),
        ),
        step(tinh.office, 'publish-encouragement', { title: '(Minh họa) Khuyến khích cán bộ làm tổ lưu động', text: 'Cán bộ thực hiện được đưa vào quy hoạch (minh họa).', awards: [{ award: 'award/3', people: [] }] }, back(5)),
      ],
    },
    {
      id: 'minh-hoa-26',
      proposer: 'canbo2.phuong',
      idea: 'fishingHarbour',
      apart: 'theo từng nhóm tàu',
      steps: [...effective('canbo2.phuong', 'fishingHarbour', '52'), proposedUp('canbo2.phuong', 14)],
    },
    {
      id: 'minh-hoa-27',
      proposer: 'canbo.phuong',
      idea: 'landRecords',
      apart: 'có người kiểm tra từng trang',
      steps: [
        ...effective('canbo.phuong', 'landRecords', '53'),
        step(phuong.permanent, 'give-encouragement-measure', { awards: [{ form: 'd5.k2.a', what: 'Bố trí thêm một cán bộ giúp việc (minh họa)', people: ['canbo.phuong'] }] }, back(40)),
        decided([praise('canbo.phuong')], 2),
      ],
    },
  ]
}
