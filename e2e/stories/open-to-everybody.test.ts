import type { Locator } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { accessible } from '../browser/accessible.ts'
import { eventually } from '../browser/eventually.ts'
import { SCREENS } from '../browser/screens.ts'
import { keyScreen } from '../browser/key-screen.ts'
import { regulationPage } from '../pages/regulation-page.ts'
import { sees } from '../pages/sees.ts'
import { workingDaysPage } from '../pages/working-days-page.ts'
import { storyForThisFile } from './story-for-this-file.ts'

const { asStranger } = storyForThisFile('05/01/2026')

describe('Đọc Quy định và đếm ngày làm việc, không cần đăng nhập', () => {
  test('từ mục lục đến Điều 4, nguyên văn', () =>
    asStranger(async (page) => {
      await page.goto('/quy-dinh')
      await regulationPage(page).contents.getByRole('link', { name: 'Điều 4 ' }).click()
      await sees(page, 'phải trả lời bằng văn bản trong vòng 30 ngày làm việc kể từ ngày nhận được đề xuất xin chủ trương (kế hoạch)')
      await accessible(page)
      await keyScreen(page, 'open-to-everybody/1-regulation')
    }))

  test('địa chỉ của một gạch đầu dòng mở đúng chỗ đó', () =>
    asStranger(async (page) => {
      await regulationPage(page).openAt('d4.k3.b.g2')
      const head = page.getByText('người đứng đầu có quyền quyết định cho triển khai thực hiện').first()
      await head.waitFor()
      await eventually(() => isOnScreen(head)).toBe(true)
    }))

  test('mỗi chỗ máy quét làm hỏng đều được nêu, kèm lý do sửa', () =>
    asStranger(async (page) => {
      await page.goto('/quy-dinh')
      await sees(regulationPage(page).source, 'bản sao lục số')
      expect(await regulationPage(page).source.getByRole('listitem').count()).toBeGreaterThan(0)
    }))

  test('đếm 30 ngày làm việc qua Tết, có cả ngày thứ Bảy làm bù và văn bản đứng sau', () =>
    asStranger(async (page) => {
      await workingDaysPage(page).open()
      await workingDaysPage(page).count('05/01/2026', '30')
      await sees(page, 'Ngày làm việc thứ 30 là 13/02/2026')
      await sees(page, '12729/VPCP-KGVX')
      await accessible(page)
      await keyScreen(page, 'open-to-everybody/2-working-days')
    }))

  test('năm chưa công bố lịch nghỉ thì nói rõ là tạm tính', () =>
    asStranger(async (page) => {
      await workingDaysPage(page).open()
      await workingDaysPage(page).count('01/12/2026', '30')
      await sees(page, 'Tạm tính')
    }))
})

async function isOnScreen(words: Locator): Promise<boolean> {
  const box = await words.boundingBox()
  return box !== null && box.y >= 0 && box.y < SCREENS.desktop.viewport.height
}
