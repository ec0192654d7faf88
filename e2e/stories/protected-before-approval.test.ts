import { describe, expect, test } from 'vitest'
import { accessible } from '../browser/accessible.ts'
import { keyScreen } from '../browser/key-screen.ts'
import { reachesSideways } from '../browser/reaches-sideways.ts'
import { actPage } from '../pages/act-page.ts'
import { casePage } from '../pages/case-page.ts'
import { myDutiesPage } from '../pages/my-duties-page.ts'
import { protectionPage } from '../pages/protection-page.ts'
import { sees } from '../pages/sees.ts'
import { doAct } from '../steps/do-act.ts'
import { openCase } from '../steps/open-case.ts'
import { storyForThisFile } from './story-for-this-file.ts'

/*
 * On 05/01/2026 a cadre who has proposed nothing asks for protection from a telephone. The next day the deputy applies a measure
 * and asks the inspection committee to coordinate; it answers, and on 20/01/2026 the protection ends.
 */
const { on, as } = storyForThisFile('05/01/2026')
const WARD = 'Đảng ủy phường (minh họa)'
const REASON = 'Bị đe dọa vì không ký hồ sơ sai (minh họa).'

describe('Điều 8 khoản 4, Điều 7 khoản 5: được bảo vệ khi chưa có chủ trương nào', () => {
  test('cán bộ yêu cầu trên điện thoại, chỉ phải nói vì sao', () =>
    as('canbo.phuong', async (page) => {
      await protectionPage(page).open()
      await keyScreen(page, 'protected-before-approval/1-beginning')
      await accessible(page)
      await protectionPage(page).ask()
      const form = actPage(page)
      await form.write('Vì sao cần được bảo vệ', REASON)
      expect(await reachesSideways(page)).toBe(false)
      await keyScreen(page, 'protected-before-approval/2-form')
      await form.look()
      await sees(form.outcome, 'yêu cầu được bảo vệ')
      await form.confirm('Yêu cầu được bảo vệ')
      await sees(form.done, 'yêu cầu được bảo vệ')
      await sees(page, `chờ Thường trực ${WARD} áp dụng biện pháp hoặc đề nghị cấp trên`)
    }, { screen: 'phone' }))

  test('thường trực có một ngày làm việc', () =>
    as('phobithu.phuong', async (page) => {
      await myDutiesPage(page).open()
      await sees(myDutiesPage(page).duty('Triển khai ngay biện pháp bảo vệ'), 'còn 1 ngày làm việc')
    }))

  test('thường trực áp dụng biện pháp', () => {
    on('06/01/2026')
    return as('phobithu.phuong', async (page) => {
      await openCase(page, 'Yêu cầu bảo vệ')
      await doAct(page, 'Áp dụng biện pháp bảo vệ', 'áp dụng biện pháp bảo vệ về sự an toàn của cán bộ', async (form) => {
        await sees(page, REASON)
        await page.getByRole('combobox', { name: 'Bảo vệ về' }).selectOption({ label: 'Sự an toàn của cán bộ' })
        await form.write('Biện pháp', 'Cử người đi cùng khi làm việc tại hiện trường (minh họa).')
        await form.write('Ai thực hiện', 'Công an phường (minh họa)')
      })
      await sees(page, 'Cán bộ đang được bảo vệ')
    })
  })

  test('cơ quan được yêu cầu phối hợp chỉ biết điều mình được hỏi, và trả lời', async () => {
    await as('vanphong.phuong', async (page) => {
      await openCase(page, 'Yêu cầu bảo vệ')
      await doAct(page, 'Yêu cầu cơ quan phối hợp', 'phối hợp', async (form) => {
        await form.tick('Ủy ban Kiểm tra, Đảng ủy phường')
        await form.write('Yêu cầu phối hợp việc gì', 'Cho biết kết quả xác minh đơn (minh họa).')
      })
      const section = await casePage(page).section('Bảo vệ cán bộ')
      await sees(section, 'Im lặng từ ngày')
      await keyScreen(page, 'protected-before-approval/3-section')
      await accessible(page)
    })
    await as('ubkt.phuong', async (page) => {
      await openCase(page, 'Yêu cầu bảo vệ')
      await casePage(page).section('Bảo vệ cán bộ')
      expect(await page.getByText(REASON).count()).toBe(0)
      await doAct(page, 'Trả lời yêu cầu phối hợp', 'Cơ quan được yêu cầu trả lời', (form) => form.write('Nội dung trả lời', 'Đơn không có cơ sở (minh họa).'))
    })
  })

  test('kết thúc, có kết quả; cán bộ đọc được tất cả', async () => {
    on('20/01/2026')
    await as('bithu.phuong', async (page) => {
      await openCase(page, 'Yêu cầu bảo vệ')
      await doAct(page, 'Kết thúc việc bảo vệ', 'Kết thúc việc bảo vệ', (form) => form.write('Kết quả', 'Không còn bị đe dọa (minh họa).'))
    })
    await as('canbo.phuong', async (page) => {
      await openCase(page, 'Yêu cầu bảo vệ')
      const section = await casePage(page).section('Bảo vệ cán bộ')
      await sees(section, 'Đơn không có cơ sở (minh họa).')
      await sees(section, 'Kết thúc ngày')
    })
  })
})
