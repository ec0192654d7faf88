import { localDate } from '@dam-lam/core'
import { describe, expect, test } from 'vitest'
import { accessible } from '../browser/accessible.ts'
import { keyScreen } from '../browser/key-screen.ts'
import { actPage } from '../pages/act-page.ts'
import { casePage } from '../pages/case-page.ts'
import { myDutiesPage } from '../pages/my-duties-page.ts'
import { sees } from '../pages/sees.ts'
import { planFor } from '../../server/src/demo/demo-plans.ts'
import { stepsIn } from '../../server/src/demo/demo-steps.ts'
import { concludeVerification } from '../steps/conclude-verification.ts'
import { doAct } from '../steps/do-act.ts'
import { reply, toAppraisal, toTheMeeting } from '../steps/follow-road.ts'
import { holdMeeting } from '../steps/hold-meeting.ts'
import { openCase } from '../steps/open-case.ts'
import { writeLetter } from '../steps/issue-reply.ts'
import { storyForThisFile } from './story-for-this-file.ts'

/*
 * Approved in January 2026. In March two files are lost on the way. The cadre reports it, the ward reports it up, the
 * province has it verified, and the ward, which gave the go-ahead, exempts.
 */
const { on, as, draft, follow, today } = storyForThisFile('05/01/2026')
const plan = planFor('mobileDesk', ['canbo.phuong'], localDate('2026-01-05'))
const phuong = stepsIn('phuong')
const CADRE = 'Cán bộ lãnh đạo, quản lý thứ nhất, Đảng ủy phường (minh họa)'
const HEAD = 'Bí thư Đảng ủy phường (minh họa)'
const SECTION = 'Rủi ro, sai sót và bảo vệ'

describe('Điều 6: có sai sót, báo cáo lên, thẩm tra, cấp đã cho chủ trương miễn trách nhiệm', () => {
  test('Điều 8 khoản 3: người thực hiện báo cáo sai sót', async () => {
    const id = await draft('canbo.phuong', plan)
    await follow(id, ...toAppraisal('phuong', '61'), ...toTheMeeting('phuong'), phuong.deliberate('approved', 'mobileDesk', today()), reply('phuong', 'approved', '62-CV/ĐU', today()))
    on('02/03/2026')
    await as('canbo.phuong', async (page) => {
      await openCase(page, plan.title)
      await doAct(page, 'Báo cáo rủi ro, sai sót', 'sai sót', async (form) => {
        await form.choose('Là gì', 'Sai sót')
        await form.write('Đã xảy ra việc gì', 'Hai bộ hồ sơ bị thất lạc trên đường về phường (minh họa).')
        await form.write('Thiệt hại', 'Hai hộ dân phải làm lại giấy tờ, 400.000 đồng (minh họa).')
        await form.write('Thuộc phần nào của kế hoạch', 'Giao nhận giấy tờ tại điểm trả kết quả (minh họa).')
        await form.write('Xảy ra ở đâu (nếu có)', 'Thôn thứ nhất trong ba thôn (minh họa)')
      })
    })
  })

  test('Điều 6 khoản 2 điểm c: tập thể đã cho chủ trương phải báo cáo ngay cho cấp trên trực tiếp', () =>
    as('vanphong.phuong', async (page) => {
      await openCase(page, plan.title)
      await doAct(page, 'Báo cáo rủi ro, sai sót lên cấp trên trực tiếp', 'Báo cáo Tỉnh ủy (minh họa)', (form) =>
        writeLetter(form, 'Văn bản', { number: '71-BC/ĐU', signedBy: HEAD, text: 'Báo cáo sai sót (minh họa).' }),
      )
    }))

  test('Điều 6 khoản 2 điểm c: cấp trên trực tiếp chỉ đạo thẩm tra, xác minh; nghĩa vụ hiện ra', () => {
    on('04/03/2026')
    return as('bithu.tinh', async (page) => {
      await sees(myDutiesPage(page).duty('Chỉ đạo thẩm tra, xác minh và kết luận'), 'nội bộ')
      await openCase(page, plan.title)
      await doAct(page, 'Chỉ đạo thẩm tra, xác minh', 'thẩm tra, xác minh', async (form) => {
        await form.choose('Cơ quan thẩm tra, xác minh', 'Ủy ban Kiểm tra, Tỉnh ủy (minh họa)')
        await form.write('Nội dung chỉ đạo', 'Làm rõ phạm vi, động cơ, hậu quả (minh họa).')
      })
    })
  })

  test('Điều 6 khoản 1: người thẩm tra thấy điều được cho chủ trương và điều được báo cáo cạnh nhau, từng điểm một', () => {
    on('16/03/2026')
    return as('ubkt.tinh', async (page) => {
      await openCase(page, plan.title)
      await casePage(page).act('Kết luận thẩm tra, xác minh').click()
      const form = actPage(page)
      await sees(page, 'Được cho chủ trương')
      await concludeVerification(page, form, CADRE, { underCase: 'Điều 6 khoản 1 gạch đầu dòng thứ nhất' }, 'incident-exempted/1-point-by-point')
      await accessible(page)
      await form.look()
      await form.confirm('Kết luận thẩm tra, xác minh')
      await sees(form.done, 'Đã có kết luận thẩm tra, xác minh')
    })
  })

  test('trước khi cấp đã cho chủ trương quyết định, cán bộ chưa đọc được kết luận', () =>
    as('canbo.phuong', async (page) => {
      await openCase(page, plan.title)
      const section = await casePage(page).section(SECTION)
      await sees(section, 'chưa xác định')
      expect(await section.getByText('Mưa lớn làm hỏng túi niêm phong').count()).toBe(0)
    }))

  test('Điều 3 khoản 4: cấp đã cho chủ trương, không phải cấp trên, quyết định miễn trách nhiệm', () => {
    on('23/03/2026')
    return as('vanphong.phuong', async (page) => {
      await openCase(page, plan.title)
      await doAct(page, 'Ghi quyết định bảo vệ cán bộ', 'miễn trách nhiệm', async (form) => {
        await sees(page, 'Các điều kiện của vế thứ hai đều có: cán bộ được xem xét bảo vệ.')
        await holdMeeting(form)
        const cadre = form.part('Quyết định về từng cán bộ').part(CADRE)
        await cadre.choose('Quyết định', 'Miễn trách nhiệm')
        await cadre.write('Lý do', 'Làm đúng chủ trương, động cơ trong sáng, đã báo cáo ngay (minh họa).')
        await writeLetter(form, 'Văn bản thông báo cho cán bộ (nếu có)', { number: '72-TB/ĐU', signedBy: HEAD, text: 'Thông báo quyết định (minh họa).' })
      })
      const section = await casePage(page).section(SECTION)
      await sees(section, 'Mọi điểm đều được kết luận là nằm trong phạm vi')
      await keyScreen(page, 'incident-exempted/2-decided')
      await accessible(page)
    })
  })

  test('cán bộ đọc quyết định, lý do và kết luận về mình, không biết ai biểu quyết thế nào', () =>
    as('canbo.phuong', async (page) => {
      await openCase(page, plan.title)
      const section = await casePage(page).section(SECTION)
      await sees(section, 'Miễn trách nhiệm')
      await sees(section, 'Mưa lớn làm hỏng túi niêm phong')
      expect(await section.getByText('Biên bản họp Ban Thường vụ').count()).toBe(0)
    }))
})
