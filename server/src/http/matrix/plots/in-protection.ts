import type { Plot } from './plot.ts'
import { inPhuong } from './usual-road.ts'

export const inProtection: readonly Plot[] = [
  {
    where: 'người cùng thực hiện yêu cầu bảo vệ, đã đề nghị cấp trên và báo cáo, có cơ quan phối hợp',
    proposer: 'canbo.phuong',
    facts: {
      ...inPhuong,
      proposing: ['canbo.phuong', 'canbo2.phuong'],
      underProtection: ['canbo2.phuong'],
      protecting: ['noichinh.tinh'],
      coordinating: ['ubkt.phuong'],
      toldOfProtection: ['tinh'],
    },
    tell: async (story) => {
      await story.submit('canbo.phuong')
      await story.askProtection('canbo2.phuong')
      await story.askToCoordinate('ubkt.phuong')
      await story.handUp('noichinh.tinh')
      await story.reportHandingUp()
      await story.protect('noichinh.tinh')
      await story.protect('phobithu.phuong')
    },
  },
  {
    where: 'cán bộ yêu cầu bảo vệ khi chưa có hồ sơ nào, cấp trên chưa được báo',
    proposer: 'canbo2.phuong',
    facts: { ...inPhuong, underProtection: ['canbo2.phuong'], protecting: ['noichinh.tinh'] },
    protection: true,
    tell: async (story) => {
      await story.askProtection('canbo2.phuong')
      await story.handUp('noichinh.tinh')
    },
  },
]
