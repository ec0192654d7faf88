import type { LocalDate } from '@dam-lam/core'
import type { DemoCase } from './demo-cases.ts'
import { step, stepsIn, type Step } from './demo-steps.ts'

const phuong = stepsIn('phuong')

type Road = (proposer: string, number: string, received: LocalDate, meeting: LocalDate) => readonly Step[]

/** From the desk of the proposer to the first day of the work, weeks ago. */
export type Begun = (proposer: string, idea: DemoCase['idea'] & string, number: string) => readonly Step[]

export const begunOn =
  (back: (count: number) => LocalDate, throughMeeting: Road): Begun =>
  (proposer, idea, number) => [
    ...throughMeeting(proposer, number, back(70), back(60)),
    phuong.deliberate('approved', idea, back(60), { implementers: [proposer] }),
    phuong.reply('approved', `${number}-CV`, back(58), 'Đồng ý chủ trương cho thực hiện (minh họa).'),
    step(proposer, 'start-implementation', { note: 'Bắt đầu ở nơi dễ làm trước (minh họa).' }, back(55)),
  ]

/** Illustrative cases that were let start: being carried out with something in the way, completed, evaluated, stopped. */
export function carriedOutCases(back: (count: number) => LocalDate, begun: Begun): readonly DemoCase[] {
  const completed = (proposer: string): Step =>
    step(proposer, 'complete', { results: [{ expected: 0, achieved: 'part', evidence: 'Sổ theo dõi của bộ phận thực hiện (minh họa).' }], summary: 'Đã làm ở những nơi nêu trong phạm vi (minh họa).' }, back(4))
  return [
    {
      id: 'minh-hoa-16',
      proposer: 'canbo.phuong',
      idea: 'mobileDesk',
      apart: 'ngoài giờ hành chính',
      steps: [
        ...begun('canbo.phuong', 'mobileDesk', '41'),
        step('canbo.phuong', 'report-progress', { done: 'Đã mở hai điểm trả kết quả (minh họa).', results: 'Người dân đi lại ít hơn (minh họa).' }, back(20)),
        step('canbo.phuong', 'raise-difficulty', { what: 'Chưa có máy quét lưu động (minh họa).', proposal: 'Cho mượn máy của trung tâm (minh họa).' }, back(3)),
      ],
    },
    { id: 'minh-hoa-17', proposer: 'canbo2.phuong', idea: 'mobileDesk', apart: 'vào sáng thứ bảy', steps: [...begun('canbo2.phuong', 'mobileDesk', '42'), completed('canbo2.phuong')] },
    {
      id: 'minh-hoa-18',
      proposer: 'canbo.phuong',
      idea: 'fishingHarbour',
      apart: 'cho tàu cá gần bờ',
      steps: [
        ...begun('canbo.phuong', 'fishingHarbour', '43'),
        completed('canbo.phuong'),
        step(phuong.office, 'evaluate-results', { meeting: phuong.meeting(back(1)), verdict: 'partly', reasons: 'Đạt một phần, đang nhân rộng cách làm (minh họa).' }, back(1)),
      ],
    },
    {
      id: 'minh-hoa-19',
      proposer: 'canbo2.phuong',
      idea: 'fishingHarbour',
      apart: 'cho tàu ngoại tỉnh',
      steps: [
        ...begun('canbo2.phuong', 'fishingHarbour', '44'),
        step(phuong.office, 'stop-implementation', { meeting: phuong.meeting(back(2)), reasons: 'Điều kiện ở địa bàn đã thay đổi (minh họa).' }, back(2)),
      ],
    },
  ]
}
