import type { LocalDate } from '@dam-lam/core'
import type { DemoCase } from './demo-cases.ts'
import { scopeFor } from './demo-plans.ts'
import { step, stepsIn, type Step } from './demo-steps.ts'

const phuong = stepsIn('phuong')

const told = (situation: string, on: LocalDate): Step =>
  step('canbo.phuong', 'report-urgent', { to: 'phuong', situation: `(Minh họa) ${situation}`, whyNoTimeToPlan: 'Phải xử lý ngay trong giờ (minh họa).', form: 'phone', time: '07:20' }, on)

const directed = (on: LocalDate): Step => step('bithu.phuong', 'direct-urgent', { direction: 'Cho làm ngay, báo lại khi xong (minh họa).', form: 'phone', time: '07:25' }, on)

const alone = (situation: string, on: LocalDate): Step =>
  step(
    'canbo2.phuong',
    'act-urgently',
    {
      situation: `(Minh họa) ${situation}`,
      whyNoTimeToPlan: 'Nước lên trong đêm (minh họa).',
      responsibility: 'Được giao trực chỉ huy (minh họa).',
      whyReportingImpossible: 'Mất liên lạc toàn khu vực (minh họa).',
      decided: 'Dùng vật tư sẵn có tại chỗ (minh họa).',
      done: 'Đã gia cố xong (minh họa).',
      time: '03:10',
    },
    on,
  )

const accounted = (on: LocalDate): Step =>
  step('canbo2.phuong', 'report-urgent-in-writing', { account: 'Diễn biến từ lúc phát hiện đến lúc xong (minh họa).', results: 'Không có thiệt hại về người (minh họa).' }, on)

const concluded = (on: LocalDate): Step =>
  step(
    phuong.office,
    'conclude-urgent',
    {
      meeting: phuong.meeting(on),
      evaluation: 'Xử lý kịp thời, phù hợp (minh họa).',
      recognised: 'full',
      scope: scopeFor('islandWaste', on),
      letter: phuong.letter('51-TB', on, 'Thông báo kết luận (minh họa).'),
    },
    on,
  )

const urgent = (id: string, proposer: string, ...steps: readonly Step[]): DemoCase => ({ id, proposer, idea: null, steps })

/** Illustrative urgent actions (Điều 4 khoản 4), one at each step. */
export const urgentCases = (back: (count: number) => LocalDate): readonly DemoCase[] => [
  urgent('minh-hoa-20', 'canbo.phuong', told('Sạt lở chắn đường vào khu dân cư', back(0))),
  urgent('minh-hoa-21', 'canbo.phuong', told('Vỡ ống nước cấp cho trạm y tế', back(1)), directed(back(1))),
  urgent('minh-hoa-22', 'canbo2.phuong', alone('Đê bao khu dân cư bị rò', back(1))),
  urgent('minh-hoa-23', 'canbo2.phuong', alone('Cây đổ chắn cổng trường', back(6)), accounted(back(4))),
  urgent('minh-hoa-24', 'canbo2.phuong', alone('Cầu tạm bị nước cuốn', back(20)), accounted(back(18)), concluded(back(8))),
]
