import { localDate } from '@dam-lam/core'
import { describe, expect, test } from 'vitest'
import { keyScreen } from '../browser/key-screen.ts'
import { sees } from '../pages/sees.ts'
import { registerPage } from '../pages/register-page.ts'
import { planFor } from '../../server/src/demo/demo-plans.ts'
import { step } from '../../server/src/demo/demo-steps.ts'
import { storyForThisFile } from './story-for-this-file.ts'

const { as, draft, follow } = storyForThisFile('05/01/2026')
const plan = planFor('mobileDesk', ['canbo.phuong'], localDate('2026-01-05'))
let id = ''

describe('Hồ sơ chỉ những người trong cuộc thấy', () => {
  test('cán bộ phường gửi một đề xuất', async () => {
    id = await draft('canbo.phuong', plan)
    await follow(id, step('canbo.phuong', 'submit', {}))
  })

  test.each(['canbo2.phuong', 'vanphong.tinh', 'vanphong.coso', 'quantri'])('%s mở địa chỉ của hồ sơ thì không có trang này, như một địa chỉ không có thật', (person) =>
    as(person, async (page) => {
      await page.goto(`/ho-so/${id}`)
      await sees(page, 'Không có trang này')
      const refused = await page.getByRole('main').textContent()
      await keyScreen(page, 'strangers/not-for-you')
      await page.goto('/ho-so/khong-co-that')
      await sees(page, 'Không có trang này')
      expect(await page.getByRole('main').textContent()).toBe(refused)
    }))

  test('và tìm cũng không ra', () =>
    as('vanphong.tinh', async (page) => {
      await registerPage(page).open()
      await registerPage(page).search('nha van hoa thon')
      await sees(page, 'Không có hồ sơ nào khớp')
    }))
})
