import { localDate } from '@dam-lam/core'
import { describe, test } from 'vitest'
import { accessible } from '../browser/accessible.ts'
import { keyScreen } from '../browser/key-screen.ts'
import { basis } from '../pages/basis.ts'
import { casePage } from '../pages/case-page.ts'
import { myDutiesPage } from '../pages/my-duties-page.ts'
import { registerPage } from '../pages/register-page.ts'
import { sees } from '../pages/sees.ts'
import { planFor } from '../../server/src/demo/demo-plans.ts'
import { stepsIn } from '../../server/src/demo/demo-steps.ts'
import { extend } from '../steps/extend.ts'
import { toAppraisal, toTheMeeting } from '../steps/follow-road.ts'
import { issueReply } from '../steps/issue-reply.ts'
import { openCase } from '../steps/open-case.ts'
import { storyForThisFile } from './story-for-this-file.ts'

/*
 * Received on 05/01/2026; the thirtieth working day is 13/02/2026, the sixtieth 03/04/2026. Answered on 10/04/2026, five
 * working days late. Nothing is deemed approved meanwhile, and the lateness stays for ever.
 */
const { on, as, draft, follow, today } = storyForThisFile('05/01/2026')
const plan = planFor('fishingHarbour', ['canbo.phuong'], localDate('2026-01-05'))

describe('Điều 4 khoản 3: vấn đề khó, phức tạp; gia hạn đến 60 ngày làm việc và vẫn trả lời trễ', () => {
  test('thường trực gia hạn trước khi hết ngày thứ 30, hạn mới là 03/04/2026', async () => {
    await follow(await draft('canbo.phuong', plan), ...toAppraisal('phuong', '71'))
    on('10/02/2026')
    await as('phobithu.phuong', async (page) => {
      await openCase(page, plan.title)
      await extend(page, 'Phải hỏi ý kiến nhiều nơi, cần thời gian thẩm định (minh họa).')
      await sees(casePage(page).standing, '03/04/2026')
      await basis(page).ask('Hạn trả lời bằng văn bản', casePage(page).standing)
      await sees(basis(page).panel, 'không quá 60 ngày làm việc')
    })
  })

  test('từng ngày được đếm hay bỏ qua đều có văn bản đứng sau', () =>
    as('canbo.phuong', async (page) => {
      await openCase(page, plan.title)
      await casePage(page).standing.getByText('Vì sao ngày này?').click()
      await sees(page, 'Ngày làm việc thứ 60 là 03/04/2026')
      await keyScreen(page, 'answered-late/1-why-this-day')
    }))

  test('quá hạn thì sổ hồ sơ và việc của văn phòng nói rõ', () => {
    on('07/04/2026')
    return as('vanphong.phuong', async (page) => {
      await sees(myDutiesPage(page).duty('Trả lời bằng văn bản'), 'quá hạn 2 ngày làm việc')
      await registerPage(page).open()
      await registerPage(page).show('Hạn trả lời', 'Đã quá hạn')
      await sees(registerPage(page).entry(plan.title), 'quá hạn 2 ngày làm việc')
      await keyScreen(page, 'answered-late/2-overdue')
      await accessible(page)
    })
  })

  test('trả lời sau hạn năm ngày làm việc', async () => {
    on('10/04/2026')
    const phuong = stepsIn('phuong')
    await as('vanphong.phuong', async (page) => {
      await openCase(page, plan.title)
      const id = new URL(page.url()).pathname.split('/').at(-1) ?? ''
      await follow(id, ...toTheMeeting('phuong'), phuong.deliberate('approved', 'fishingHarbour', today()))
      await page.reload()
      await issueReply(page, 'cho chủ trương', { number: '75-CV/ĐU', signedBy: 'Bí thư Đảng ủy phường (minh họa)', text: 'Đồng ý chủ trương (minh họa).' })
    })
  })

  test('người đề xuất đọc là trả lời trễ, không ai làm cho mất đi', () =>
    as('canbo.phuong', async (page) => {
      await openCase(page, plan.title)
      await sees(page, 'Đã trả lời: cho chủ trương; trả lời trễ 5 ngày làm việc.')
      await sees(casePage(page).standing, 'trễ 5 ngày làm việc')
      await keyScreen(page, 'answered-late/3-late')
    }))
})
