import { localDate } from '@dam-lam/core'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { accessible } from '../browser/accessible.ts'
import { reachesSideways } from '../browser/reaches-sideways.ts'
import { basis } from '../pages/basis.ts'
import { casePage } from '../pages/case-page.ts'
import { myDutiesPage } from '../pages/my-duties-page.ts'
import { sees } from '../pages/sees.ts'
import { planFor } from '../../server/src/demo/demo-plans.ts'
import { stepsIn } from '../../server/src/demo/demo-steps.ts'
import { reply, toTheMeeting } from '../steps/follow-road.ts'
import { agree } from '../steps/give-opinion.ts'
import { openCase } from '../steps/open-case.ts'
import { register } from '../steps/register.ts'
import { sendProposal } from '../steps/send-proposal.ts'
import { writeProposal } from '../steps/write-proposal.ts'
import { storyForThisFile } from './story-for-this-file.ts'

/* The road of an approval once more, held in one hand. */
const { on, as, follow, today } = storyForThisFile('05/01/2026')
const plan = planFor('mobileDesk', ['canbo.phuong'], localDate('2026-01-05'))
const phone = { screen: 'phone' } as const
let id = ''

describe('Trên điện thoại', () => {
  test('viết kế hoạch và gửi', () =>
    as('canbo.phuong', async (page) => {
      await writeProposal(page, plan)
      await fits(page)
      await sendProposal(page)
      await fits(page)
      id = new URL(page.url()).pathname.split('/').at(2) ?? ''
    }, phone))

  test('văn phòng thấy việc, xem căn cứ trong tấm kéo lên từ dưới, và vào sổ', () => {
    on('06/01/2026')
    return as('vanphong.phuong', async (page) => {
      const duty = myDutiesPage(page).duty('Trả lời bằng văn bản')
      await sees(duty, 'còn 29 ngày làm việc')
      await basis(page).ask('Thời hạn của việc «Trả lời bằng văn bản»', duty)
      await sees(basis(page).sheet, 'trong vòng 30 ngày làm việc')
      await accessible(page)
      await basis(page).sheet.getByRole('button', { name: 'Đóng' }).click()
      await fits(page)
      await openCase(page, plan.title)
      await register(page, '91')
      await fits(page)
    }, phone)
  })

  test('cơ quan được hỏi cho ý kiến', async () => {
    await follow(id, stepsIn('phuong').assign())
    await as('phoihop.phuong', async (page) => {
      await openCase(page, plan.title)
      await agree(page, 'Cách làm gọn, đúng chức năng (minh họa).')
      await fits(page)
    }, phone)
  })

  test('người đề xuất đọc văn bản trả lời và từng mục của hồ sơ', async () => {
    const phuong = stepsIn('phuong')
    await follow(id, ...toTheMeeting('phuong'), phuong.deliberate('approved', 'mobileDesk', today()), reply('phuong', 'approved', '92-CV/ĐU', today()))
    await as('canbo.phuong', async (page) => {
      await openCase(page, plan.title)
      await sees(page, 'Đã trả lời: cho chủ trương; trả lời đúng hạn.')
      for (const section of ['Kế hoạch', 'Thẩm định, ý kiến', 'Họp, biểu quyết', 'Trả lời, nghĩa vụ', 'Đính chính', 'Diễn biến'] as const) {
        await casePage(page).section(section)
        await fits(page)
      }
      await accessible(page)
    }, phone)
  })
})

/** Nothing of the page lies beside the screen. */
const fits = async (page: Page): Promise<void> => expect(await reachesSideways(page), page.url()).toBe(false)
