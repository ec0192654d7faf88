import { localDate } from '@dam-lam/core'
import { describe, expect, test } from 'vitest'
import { accessible } from '../browser/accessible.ts'
import { keyScreen } from '../browser/key-screen.ts'
import { actPage } from '../pages/act-page.ts'
import { casePage } from '../pages/case-page.ts'
import { sees } from '../pages/sees.ts'
import { planFor } from '../../server/src/demo/demo-plans.ts'
import { stepsIn } from '../../server/src/demo/demo-steps.ts'
import { concludeVerification, type Found } from '../steps/conclude-verification.ts'
import { reply, toAppraisal, toTheMeeting } from '../steps/follow-road.ts'
import { goneWrong, toVerification } from '../steps/incident-told.ts'
import { openCase } from '../steps/open-case.ts'
import { storyForThisFile } from './story-for-this-file.ts'

/*
 * Two incidents of two plans. In one what was done lies outside the approved scope; in the other the consequence is serious.
 * What applies and what does not is shown apart, with the words of the text; what the text does not say is not said.
 */
const { as, draft, follow, today } = storyForThisFile('05/01/2026')
const phuong = stepsIn('phuong')
const CADRE = 'Cán bộ lãnh đạo, quản lý thứ nhất, Đảng ủy phường (minh họa)'
const SECTION = 'Rủi ro, sai sót và bảo vệ'
const plans = { outside: planFor('mobileDesk', ['canbo.phuong'], localDate('2026-01-05')), serious: planFor('fishingHarbour', ['canbo.phuong'], localDate('2026-01-05')) }

async function verified(idea: 'mobileDesk' | 'fishingHarbour', number: string, plan: typeof plans.outside, found: Found): Promise<void> {
  const id = await draft('canbo.phuong', plan)
  await follow(
    id,
    ...toAppraisal('phuong', number),
    ...toTheMeeting('phuong'),
    phuong.deliberate('approved', idea, today()),
    reply('phuong', 'approved', `${number}-CV/ĐU`, today()),
    goneWrong('canbo.phuong', today(), { where: 'Thôn thứ tư (minh họa)' }),
    ...toVerification(today()),
  )
  await as('ubkt.tinh', async (page) => {
    await openCase(page, plan.title)
    await casePage(page).act('Kết luận thẩm tra, xác minh').click()
    const form = actPage(page)
    await concludeVerification(page, form, CADRE, found)
    await form.look()
    await form.confirm('Kết luận thẩm tra, xác minh')
    await sees(form.done, 'Đã có kết luận thẩm tra, xác minh')
  })
}

describe('Điều 6 khoản 1: điều gì áp dụng, điều gì không, vì sao', () => {
  test('ngoài phạm vi: vế thứ nhất không bảo vệ phần nằm ngoài, vế thứ hai theo điều kiện của chính nó', async () => {
    await verified('mobileDesk', '61', plans.outside, { outside: ['Ở đâu'], underCase: 'Điều 6 khoản 1 gạch đầu dòng thứ nhất' })
    await as('vanphong.phuong', async (page) => {
      await openCase(page, plans.outside.title)
      const section = await casePage(page).section(SECTION)
      await sees(section, 'phần nằm ngoài không được vế thứ nhất bảo vệ')
      await sees(section, 'Làm ở thôn thứ tư')
      await sees(section, 'Các điều kiện của vế thứ hai đều có')
      await sees(section, 'Quy định không nói vế thứ hai có đòi hỏi việc ấy nằm trong phạm vi được cho chủ trương hay không.')
      await keyScreen(page, 'incident-outside/1-outside')
      await accessible(page)
    })
  })

  test('Điều 6 khoản 1: hậu quả nghiêm trọng thì vế thứ hai không áp dụng; các quy định khác hiện là còn nguyên', async () => {
    await verified('fishingHarbour', '63', plans.serious, { serious: true, underCase: 'Điều 6 khoản 1 gạch đầu dòng thứ nhất' })
    await as('vanphong.phuong', async (page) => {
      await openCase(page, plans.serious.title)
      const section = await casePage(page).section(SECTION)
      await sees(section, 'Kết luận có hậu quả nghiêm trọng: vế thứ hai không áp dụng.')
      await sees(section, 'các quy định sau đây vẫn còn nguyên')
      for (const clause of ['Điều 3 khoản 4', 'Điều 6 khoản 2 điểm a', 'Điều 6 khoản 2 điểm b']) await sees(section, clause)
      await sees(section, 'Mọi điểm đều được kết luận là nằm trong phạm vi')
      expect(await section.getByText('thôi áp dụng').count()).toBe(0)
      await keyScreen(page, 'incident-outside/2-serious')
    })
  })
})
