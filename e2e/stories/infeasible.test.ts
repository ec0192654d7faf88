import { localDate } from '@dam-lam/core'
import { describe, test } from 'vitest'
import { accessible } from '../browser/accessible.ts'
import { keyScreen } from '../browser/key-screen.ts'
import { casePage } from '../pages/case-page.ts'
import { sees } from '../pages/sees.ts'
import { planFor } from '../../server/src/demo/demo-plans.ts'
import { toAppraisal } from '../steps/follow-road.ts'
import { issueReply } from '../steps/issue-reply.ts'
import { notifyInfeasible } from '../steps/notify-infeasible.ts'
import { openCase } from '../steps/open-case.ts'
import { reportAppraisal } from '../steps/report-appraisal.ts'
import { storyForThisFile } from './story-for-this-file.ts'

/* Received on 05/01/2026, found infeasible on 20/01/2026, answered so on 23/01/2026. */
const { on, as, draft, follow } = storyForThisFile('05/01/2026')
const plan = planFor('landRecords', ['canbo.phuong'], localDate('2026-01-05'))

describe('Điều 4 khoản 3 điểm a gạch đầu dòng thứ hai: thẩm định thấy không khả thi', () => {
  test('đề xuất đến tay cơ quan thẩm định', async () => {
    await follow(await draft('canbo.phuong', plan), ...toAppraisal('phuong', '21'))
  })

  test('cơ quan chủ trì báo cáo là không khả thi, không hiệu quả', () => {
    on('20/01/2026')
    return as('thamdinh.phuong', async (page) => {
      await openCase(page, plan.title)
      await reportAppraisal(page, { feasible: false, effective: false, reasons: 'Không có người kiểm tra từng trang (minh họa).', recommendation: 'Thông báo lại (minh họa).' })
      await casePage(page).section('Thẩm định, ý kiến')
      await keyScreen(page, 'infeasible/1-appraisal')
    })
  })

  test('thường trực không trình tập thể được theo quy định nội bộ, và chỉ đạo thông báo lại', () => {
    on('21/01/2026')
    return as('phobithu.phuong', async (page) => {
      await openCase(page, plan.title)
      await sees(await casePage(page).closedActs(), 'theo quy định nội bộ không trình tập thể')
      await keyScreen(page, 'infeasible/2-closed-acts')
      await accessible(page)
      await notifyInfeasible(page, 'Theo báo cáo thẩm định (minh họa).')
    })
  })

  test('văn phòng trả lời bằng văn bản', () => {
    on('23/01/2026')
    return as('vanphong.phuong', async (page) => {
      await openCase(page, plan.title)
      await sees(page, 'Thẩm định kết luận không khả thi, không hiệu quả; chờ Văn phòng Đảng ủy phường (minh họa) trả lời')
      await issueReply(page, 'không khả thi, không hiệu quả', { number: '22-CV/ĐU', signedBy: 'Phó Bí thư Đảng ủy phường (minh họa)', text: 'Kế hoạch chưa khả thi (minh họa).' })
    })
  })

  test('người đề xuất biết vì sao', () =>
    as('canbo.phuong', async (page) => {
      await openCase(page, plan.title)
      await sees(page, 'Đã trả lời: không khả thi, không hiệu quả; trả lời đúng hạn.')
      await sees(page, 'Theo báo cáo thẩm định (minh họa)')
      await keyScreen(page, 'infeasible/3-answered')
    }))
})
