import { localDate } from '@dam-lam/core'
import { expect, test } from 'vitest'
import { planFor } from '../../server/src/demo/demo-plans.ts'
import { step, stepsIn } from '../../server/src/demo/demo-steps.ts'
import { accessible } from '../browser/accessible.ts'
import { keyScreen } from '../browser/key-screen.ts'
import { actPage } from '../pages/act-page.ts'
import { navigation } from '../pages/navigation.ts'
import { sees } from '../pages/sees.ts'
import { storyForThisFile } from './story-for-this-file.ts'

/* An implementer who did not propose reads what he was let do, in which words, since when, and what protects him; and asks for protection. */
const { as, draft, follow } = storyForThisFile('05/01/2026')
const DAY = localDate('2026-01-05')
const PEOPLE = ['canbo.phuong', 'canbo2.phuong']
const PLAN = planFor('fishingHarbour', PEOPLE, DAY)
const phuong = stepsIn('phuong')

test('Điều 6 khoản 1: cán bộ đọc được mình được bảo vệ trong phạm vi nào, với điều kiện gì', async () => {
  await as('canbo2.phuong', async (page) => {
    await navigation(page).goTo('Việc tôi được bảo vệ')
    await sees(page, 'Chưa có hồ sơ nào của tôi')
  })
  const caseId = await draft('canbo.phuong', PLAN)
  await follow(
    caseId,
    step('canbo.phuong', 'submit', {}),
    phuong.register('12'),
    phuong.assign(),
    phuong.opinion(),
    phuong.report(),
    phuong.put(),
    phuong.deliberate('approved', 'fishingHarbour', DAY, { implementers: PEOPLE }),
    phuong.reply('approved', '40-CV', DAY, 'Đồng ý chủ trương (minh họa).'),
  )
  await as('canbo2.phuong', async (page) => {
    await navigation(page).goTo('Việc tôi được bảo vệ')
    await sees(page, 'tập thể cho chủ trương, ngày 05/01/2026')
    await sees(page, 'Trong phạm vi nội dung của kế hoạch: chưa xác định')
    await keyScreen(page, 'own-protection/0-short')
    await page.getByText('Được làm gì, trong phạm vi nào, bằng văn bản nào').click()
    await sees(page, 'Chủ trương đã cho')
    await sees(page, 'Văn bản số 40-CV (minh họa), ngày 05/01/2026')
    await sees(page, 'Vế thứ nhất: được bảo vệ trong phạm vi nội dung của kế hoạch được cho chủ trương')
    await sees(page, '«Có quyết sách đột phá để giải quyết những vấn đề phức tạp, tồn đọng kéo dài»')
    await sees(page, 'Tôi phải làm')
    await keyScreen(page, 'own-protection/1-page')
    await accessible(page)
    await page.getByRole('button', { name: 'Yêu cầu được bảo vệ' }).click()
    await actPage(page).write('Vì sao cần được bảo vệ', 'Bị vu khống (minh họa).')
    expect(await page.getByRole('heading', { level: 1, name: 'Yêu cầu được bảo vệ' }).count()).toBe(1)
  })
})
