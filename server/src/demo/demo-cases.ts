import { officialCalendar, type LocalDate, type CaseKind } from '@dam-lam/core'
import { begunOn, carriedOutCases } from './demo-carried-out.ts'
import { encouragedCases } from './demo-encouraged.ts'
import { goneWrongCases } from './demo-gone-wrong.ts'
import { protectionCases } from './demo-protection.ts'
import { urgentCases } from './demo-urgent.ts'
import { scopeFor, type IDEAS } from './demo-plans.ts'
import { step, stepsIn, type Step } from './demo-steps.ts'
import { workingDaysBack } from './working-days-back.ts'

/** An illustrative case: who proposes what, and what has been done with it. */
export interface DemoCase {
  readonly id: string
  readonly proposer: string
  /** The office that wrote it down from paper; undefined where the proposer did it himself. */
  readonly office?: string
  /** What the case is about; a proposal where there is an idea, an urgent action where there is none, unless said otherwise. */
  readonly kind?: CaseKind
  /** What is proposed; null in a case without a plan. */
  readonly idea: keyof typeof IDEAS | null
  /** What sets it apart from other cases with the same idea; ends its title. */
  readonly apart?: string
  readonly steps: readonly Step[]
}

const phuong = stepsIn('phuong')
const tinh = stepsIn('tinh')
const coso = stepsIn('coso')

/**
 * Cases at every stage that a case can reach, on a day: some answered in time, one late, one whose reply is only stated
 * to have been in time, one overdue.
 */
export function demoCases(today: LocalDate): readonly DemoCase[] {
  const back = (count: number): LocalDate => workingDaysBack(today, count)
  const onTheWay: readonly DemoCase[] = [
    { id: 'minh-hoa-01', proposer: 'canbo2.phuong', idea: 'landRecords', steps: [step('canbo2.phuong', 'submit', {})] },
    {
      id: 'minh-hoa-02',
      proposer: 'canbo.phuong',
      office: phuong.office,
      idea: 'mobileDesk',
      steps: [step(phuong.office, 'submit', { receivedOn: back(36) }), phuong.register('07', back(35))],
    },
    {
      id: 'minh-hoa-03',
      proposer: 'canbo.phuong',
      idea: 'idleOffice',
      steps: [step('canbo.phuong', 'submit', {}, back(5)), phuong.register('15', back(5)), phuong.assign(back(3)), phuong.opinion(back(1))],
    },
    {
      id: 'minh-hoa-04',
      proposer: 'canbo.tinh',
      idea: 'islandWaste',
      steps: [step('canbo.tinh', 'submit', {}, back(12)), tinh.register('31', back(12)), tinh.assign(back(10)), tinh.opinion(back(4)), tinh.report(back(2))],
    },
    {
      id: 'minh-hoa-05',
      proposer: 'canbo2.tinh',
      idea: 'forestAdvance',
      steps: [
        step('canbo2.tinh', 'submit', {}, back(18)),
        tinh.register('22', back(17)),
        step(tinh.permanent, 'extend', { reason: 'Vấn đề phức tạp, cần thời gian thẩm định (minh họa).' }, back(16)),
        tinh.assign(back(15)),
        step(tinh.permanent, 'assign-legal-review', { lead: 'ban.ubkt.tinh', coordinating: ['ban.noichinh.tinh'], dueOn: officialCalendar.after(today, 3) }, back(15)),
        tinh.report(back(5)),
        tinh.put(back(3)),
      ],
    },
    {
      id: 'minh-hoa-06',
      proposer: 'canbo.phuong',
      idea: 'fishingHarbour',
      apart: 'cho thuyền nhỏ',
      steps: [...throughMeeting(phuong, 'canbo.phuong', '09', back(20), back(4)), phuong.deliberate('not-agreed', 'fishingHarbour', back(4))],
    },
    {
      id: 'minh-hoa-07',
      proposer: 'canbo2.phuong',
      idea: 'mobileDesk',
      apart: 'cho người cao tuổi',
      steps: [
        ...throughMeeting(phuong, 'canbo2.phuong', '10', back(22), back(3)),
        phuong.deliberate('not-agreed', 'mobileDesk', back(3)),
        step('bithu.phuong', 'head-decides', {
          feasibleBecause: 'Việc nhỏ, làm được ngay, sai thì dừng được ngay (minh họa).',
          acceptsResponsibility: true,
          scope: scopeFor('mobileDesk', today),
          implementers: ['canbo2.phuong'],
        }),
      ],
    },
    {
      id: 'minh-hoa-08',
      proposer: 'canbo.coso',
      idea: 'islandWaste',
      apart: 'theo tháng',
      steps: [
        step('canbo.coso', 'submit', {}, back(6)),
        coso.register('03', back(6)),
        step(coso.permanent, 'forward', { to: 'tinh', reason: 'Vượt thẩm quyền của cấp cơ sở (minh họa).', letter: coso.letter('05-CV', back(2), 'Báo cáo xin chủ trương (minh họa).') }, back(2)),
      ],
    },
    {
      id: 'minh-hoa-09',
      proposer: 'canbo2.coso',
      idea: 'landRecords',
      apart: 'của cả xã',
      steps: [
        step('canbo2.coso', 'submit', {}, back(15)),
        coso.register('04', back(15)),
        coso.assign(back(13)),
        coso.report(back(5), { feasible: false, reasons: 'Chưa có người kiểm tra từng trang (minh họa).' }),
        step(coso.permanent, 'notify-infeasible', { reasons: 'Theo báo cáo thẩm định (minh họa).' }, back(1)),
      ],
    },
  ]
  const begun = begunOn(back, (...road) => throughMeeting(phuong, ...road))
  return [...onTheWay, ...answeredCases(back, today), ...carriedOutCases(back, begun), ...encouragedCases(back, begun), ...urgentCases(back), ...goneWrongCases(back, begun), ...protectionCases(back)]
}

/** Answered, taken back, or put away. */
function answeredCases(back: (count: number) => LocalDate, today: LocalDate): readonly DemoCase[] {
  return [
    {
      id: 'minh-hoa-10',
      proposer: 'canbo.phuong',
      idea: 'idleOffice',
      apart: 'trong một vụ',
      steps: [
        ...throughMeeting(phuong, 'canbo.phuong', '05', back(28), back(6)),
        phuong.deliberate('approved', 'idleOffice', back(6)),
        step(phuong.office, 'report-unsuitable-provision', { matter: 0, proposedChange: 'Bổ sung bước cho mượn tạm (minh họa).', letter: phuong.letter('18-BC', back(6), 'Báo cáo cơ quan ban hành (minh họa).') }, back(6)),
        phuong.reply('approved', '19-CV', today, 'Đồng ý chủ trương cho thực hiện thí điểm (minh họa).'),
      ],
    },
    {
      id: 'minh-hoa-11',
      proposer: 'canbo.tinh',
      office: tinh.office,
      idea: 'fishingHarbour',
      apart: 'ở cửa sông lớn',
      steps: [
        step(tinh.office, 'submit', { receivedOn: back(42) }),
        ...throughMeeting(tinh, '', '11', back(41), back(8)).slice(1),
        tinh.deliberate('approved', 'fishingHarbour', back(8)),
        tinh.reply('approved', '40-CV', today, 'Đồng ý chủ trương (minh họa).'),
      ],
    },
    {
      id: 'minh-hoa-12',
      proposer: 'canbo.coso',
      office: coso.office,
      idea: 'mobileDesk',
      apart: 'theo phiên chợ',
      steps: [
        step(coso.office, 'submit', { receivedOn: back(40) }),
        ...throughMeeting(coso, '', '01', back(40), back(15)).slice(1),
        coso.deliberate('refused', 'mobileDesk', back(15)),
        coso.reply('refused', '02-CV', back(12), 'Chưa đồng ý chủ trương (minh họa).'),
      ],
    },
    {
      id: 'minh-hoa-13',
      proposer: 'canbo2.phuong',
      idea: 'forestAdvance',
      apart: 'ở rừng đầu nguồn',
      steps: [
        ...throughMeeting(phuong, 'canbo2.phuong', '12', back(19), back(5)),
        phuong.deliberate('prepare-again', 'forestAdvance', back(5), { missing: 'Chưa rõ nguồn tạm ứng (minh họa).' }),
        phuong.reply('prepare-again', '17-CV', back(2), 'Đề nghị chuẩn bị lại (minh họa).'),
      ],
    },
    {
      id: 'minh-hoa-14',
      proposer: 'canbo2.tinh',
      idea: 'mobileDesk',
      apart: 'bằng xe buýt',
      steps: [step('canbo2.tinh', 'submit', {}, back(7)), tinh.register('33', back(7)), step('canbo2.tinh', 'withdraw', { reason: 'Đã có cách làm khác (minh họa).' }, back(1))],
    },
    {
      id: 'minh-hoa-15',
      proposer: 'canbo2.coso',
      idea: 'fishingHarbour',
      apart: 'cho tàu hậu cần',
      steps: [
        ...throughMeeting(coso, 'canbo2.coso', '02', back(29), back(10)),
        coso.deliberate('refused', 'fishingHarbour', back(10)),
        coso.reply('refused', '06-CV', today, 'Chưa đồng ý chủ trương (minh họa).'),
        step(coso.office, 'archive', { reason: 'Đã trả lời, không còn việc phải làm (minh họa).' }),
      ],
    },
  ]
}

/** Submitted, registered, appraised and put to the meeting, spread over the working days up to it. */
function throughMeeting(committee: ReturnType<typeof stepsIn>, proposer: string, number: string, received: LocalDate, meeting: LocalDate): readonly Step[] {
  return [
    step(proposer, 'submit', {}, received),
    committee.register(number, received),
    committee.assign(received),
    committee.opinion(meeting),
    committee.report(meeting),
    committee.put(meeting),
  ]
}
