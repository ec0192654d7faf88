import { localDate } from '@dam-lam/core'
import { describe, expect, test } from 'vitest'
import { accessible } from '../browser/accessible.ts'
import { keyScreen } from '../browser/key-screen.ts'
import { actPage } from '../pages/act-page.ts'
import { casePage } from '../pages/case-page.ts'
import { proposalPage } from '../pages/proposal-page.ts'
import { myDutiesPage } from '../pages/my-duties-page.ts'
import { sees } from '../pages/sees.ts'
import { planFor } from '../../server/src/demo/demo-plans.ts'
import { stepsIn } from '../../server/src/demo/demo-steps.ts'
import { doAct } from '../steps/do-act.ts'
import { reply, toAppraisal, toTheMeeting } from '../steps/follow-road.ts'
import { holdMeeting } from '../steps/hold-meeting.ts'
import { openCase } from '../steps/open-case.ts'
import { storyForThisFile } from './story-for-this-file.ts'

/*
 * Approved and answered in January 2026, carried out for six months: two reports of progress, a difficulty removed late,
 * completion with its evidence, and the evaluation by the collective that gave the go-ahead.
 */
const { on, as, draft, follow, today } = storyForThisFile('05/01/2026')
const plan = planFor('mobileDesk', ['canbo.phuong'], localDate('2026-01-05'))
const phuong = stepsIn('phuong')

describe('Điều 8 và Điều 7 khoản 4: thực hiện điều đã được cho chủ trương', () => {
  test('được cho chủ trương, được trả lời, người thực hiện bắt đầu', async () => {
    const id = await draft('canbo.phuong', plan)
    await follow(id, ...toAppraisal('phuong', '61'), ...toTheMeeting('phuong'), phuong.deliberate('approved', 'mobileDesk', today()), reply('phuong', 'approved', '62-CV/ĐU', today()))
    await as('canbo.phuong', async (page) => {
      await openCase(page, plan.title)
      await doAct(page, 'Bắt đầu thực hiện', 'Bắt đầu thực hiện', async (form) => form.write('Ghi chú (nếu có)', 'Bắt đầu ở khu dân cư số 1 (minh họa).'))
    })
  })

  test('Điều 6 khoản 1: cần làm khác phạm vi đã cho thì đề nghị bằng một kế hoạch mới, viết tiếp từ kế hoạch đã duyệt', () =>
    as('canbo.phuong', async (page) => {
      await openCase(page, plan.title)
      await accessible(page)
      await keyScreen(page, 'carried-out/may-adjust')
      await page.getByRole('button', { name: 'Đề nghị điều chỉnh phạm vi' }).click()
      const title = page.getByRole('textbox', { name: 'Tên đề xuất' })
      await title.waitFor()
      expect(await title.inputValue()).toBe(plan.title)
      await title.fill('(Minh họa) Mở thêm khu dân cư thứ ba')
      await proposalPage(page).savedAt.waitFor()
    }))

  test('Điều 8 khoản 3: ba tháng một lần phải báo cáo; còn bao nhiêu ngày thì hiện ra', () => {
    on('30/03/2026')
    return as('canbo.phuong', async (page) => {
      await sees(myDutiesPage(page).duty('Báo cáo quá trình thực hiện'), 'nội bộ')
      await openCase(page, plan.title)
      await doAct(page, 'Báo cáo quá trình thực hiện', 'Báo cáo quá trình thực hiện', async (form) => {
        await form.write('Đã làm gì trong kỳ', 'Tiếp nhận 42 hồ sơ tại khu dân cư (minh họa).')
        await form.write('Kết quả đến nay', 'Người dân đi lại một lần (minh họa).')
      })
    })
  })

  test('Điều 8 khoản 4: nêu khó khăn, cấp ủy phải tháo gỡ', async () => {
    await as('canbo.phuong', async (page) => {
      await openCase(page, plan.title)
      await doAct(page, 'Nêu khó khăn, vướng mắc', 'Nêu khó khăn, vướng mắc', async (form) => {
        await form.write('Vướng ở đâu', 'Chưa có máy quét lưu động (minh họa).')
        await form.write('Kiến nghị tháo gỡ', 'Cho mượn máy của trung tâm hành chính công (minh họa).')
      })
    })
    on('20/04/2026')
    await as('bithu.phuong', async (page) => {
      await sees(myDutiesPage(page).duty('Tháo gỡ khó khăn, vướng mắc'), 'quá hạn')
      await keyScreen(page, 'carried-out/1-difficulty-overdue')
      await openCase(page, plan.title)
      await doAct(page, 'Tháo gỡ khó khăn, vướng mắc', 'đã hỗ trợ, tạo điều kiện', async (form) => {
        await form.choose('Cách giải quyết', 'Đã hỗ trợ, tạo điều kiện')
        await form.write('Đã tháo gỡ như thế nào', 'Đã giao máy cho tổ lưu động (minh họa).')
      })
      await sees(await casePage(page).section('Trả lời, nghĩa vụ'), 'trễ')
    })
  })

  test('Điều 7 khoản 3: kế hoạch khuyến khích và bảo vệ, việc nào cơ quan nào đến ngày nào', () =>
    as('vanphong.phuong', async (page) => {
      await openCase(page, plan.title)
      await doAct(page, 'Lập kế hoạch khuyến khích và bảo vệ', 'lập kế hoạch khuyến khích và bảo vệ', async (form) => {
        await form.press('Thêm việc')
        const task = form.part('Việc 1')
        await task.write('Việc', 'Theo dõi, động viên tổ lưu động (minh họa).')
        await task.choose('Cơ quan thực hiện', 'Cơ quan tham mưu chủ trì thẩm định, Đảng ủy phường (minh họa)')
        await task.write('Hạn', '29/05/2026')
      })
    }))

  test('Điều 8 khoản 2: sáu tháng thì hoàn thành, từng kết quả dự kiến được đo', () => {
    on('06/07/2026')
    return as('canbo.phuong', async (page) => {
      await openCase(page, plan.title)
      await casePage(page).act('Báo cáo hoàn thành').click()
      const form = actPage(page)
      await form.write('Tóm tắt', 'Đã thực hiện ở hai khu dân cư (minh họa).')
      for (const place of plan.expectedResults?.keys() ?? []) {
        const result = form.part(`Kết quả ${place + 1}`)
        await result.choose('Mức đạt', 'Đạt')
        await result.write('Minh chứng', 'Sổ tiếp nhận của tổ lưu động (minh họa).')
      }
      await keyScreen(page, 'carried-out/2-completion-form')
      await form.look()
      await form.confirm('Báo cáo hoàn thành')
      await sees(form.done, 'từng kết quả dự kiến đã được đo')
    })
  })

  test('Điều 5 khoản 2 đoạn cuối: tập thể đã cho chủ trương đánh giá', () => {
    on('10/07/2026')
    return as('vanphong.phuong', async (page) => {
      await openCase(page, plan.title)
      await sees(page, 'Đã thực hiện xong; chờ đánh giá kết quả')
      await doAct(page, 'Ghi đánh giá kết quả của tập thể', 'đã mang lại hiệu quả thiết thực', async (form) => {
        await holdMeeting(form)
        await form.choose('Kết luận', 'Đã mang lại hiệu quả thiết thực')
        await form.write('Vì sao', 'Thời gian giải quyết giảm rõ (minh họa).')
      })
      await sees(await casePage(page).section('Thực hiện'), 'Đã mang lại hiệu quả thiết thực')
      await keyScreen(page, 'carried-out/3-evaluated')
      await accessible(page)
    })
  })
})
