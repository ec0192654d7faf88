import { describe, expect, test } from 'vitest'
import { accessibilityFaults } from '../browser/accessibility-faults.ts'
import { keyScreen } from '../browser/key-screen.ts'
import { actPage } from '../pages/act-page.ts'
import { administrationPage } from '../pages/administration-page.ts'
import { sees } from '../pages/sees.ts'
import { storyForThisFile } from './story-for-this-file.ts'

const { as } = storyForThisFile('05/01/2026')

describe('Quy định nội bộ của một cấp ủy', () => {
  test('người quản trị ghi điều cấp ủy đã đặt, từ một ngày, theo văn bản', () =>
    as('quantri', async (page) => {
      const administration = administrationPage(page)
      await administration.open()
      await page.getByRole('navigation', { name: 'Các phần của Quản trị' }).getByRole('link', { name: 'Quy định nội bộ' }).click()
      await page.getByRole('navigation', { name: 'Chọn cấp ủy' }).getByRole('link', { name: 'Đảng ủy phường (minh họa)', exact: true }).click()
      await sees(page, 'Quy định nội bộ của Đảng ủy phường (minh họa), áp dụng hôm nay')
      expect(await accessibilityFaults(page)).toEqual([])
      await keyScreen(page, 'own-rules/1-rules')
      await page.getByRole('link', { name: 'Đổi «Hạn cho ý kiến»' }).click()
      const form = actPage(page)
      await form.write('Hạn cho ý kiến', '5')
      const paper = form.part('Văn bản của cấp ủy')
      await paper.write('Số, ký hiệu', '05-QC/ĐU (minh họa)')
      await paper.write('Ngày văn bản', '02/01/2026')
      await administration.look()
      await sees(page, 'Từ ngày 05/01/2026, quy định nội bộ của Đảng ủy phường (minh họa): Hạn cho ý kiến: 5.')
      expect(await accessibilityFaults(page)).toEqual([])
      await keyScreen(page, 'own-rules/2-preview')
      await page.getByRole('button', { name: 'Đổi quy định nội bộ', exact: true }).click()
      await page.getByRole('heading', { level: 1, name: 'Đã đổi quy định nội bộ' }).waitFor()
    }))

  test('tỷ lệ có mặt đặt rồi thì bỏ được: để trống là không đặt', () =>
    as('quantri', async (page) => {
      const set = async (share: string, told: string) => {
        await page.goto('/quan-tri/viec/set-policy?cap-uy=coso&muc=votes.quorum-percent')
        const form = actPage(page)
        await form.write('Tỷ lệ thành viên phải có mặt', share)
        const paper = form.part('Văn bản của cấp ủy')
        await paper.write('Số, ký hiệu', '06-QC/ĐU (minh họa)')
        await paper.write('Ngày văn bản', '02/01/2026')
        await administrationPage(page).look()
        await sees(page, `Tỷ lệ thành viên phải có mặt: ${told}.`)
        await page.getByRole('button', { name: 'Đổi quy định nội bộ', exact: true }).click()
        await page.getByRole('heading', { level: 1, name: 'Đã đổi quy định nội bộ' }).waitFor()
      }
      await set('67', '67')
      await set('', 'không đặt')
    }))

  test('mọi người của cấp ủy đọc được giá trị mới và văn bản', () =>
    as('canbo.phuong', async (page) => {
      await page.goto('/quy-dinh-noi-bo')
      await sees(page, '1 lần đặt, mới nhất trước')
      await sees(page, '05-QC/ĐU (minh họa) ngày 02/01/2026')
      expect(await accessibilityFaults(page)).toEqual([])
      await keyScreen(page, 'own-rules/3-read')
    }))
})
