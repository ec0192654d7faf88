import { describe, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { accessible } from '../browser/accessible.ts'
import { keyScreen } from '../browser/key-screen.ts'
import { administrationPage } from '../pages/administration-page.ts'
import { sees } from '../pages/sees.ts'
import { nameOfPerson } from '../program/name-of-person.ts'
import { storyForThisFile } from './story-for-this-file.ts'

/*
 * The administrator enters a change of the organisation before it happens: a committee that begins on Wednesday, its office
 * and its body, the one that ends on Tuesday; and a delegation, given and taken back.
 */
const { as, on } = storyForThisFile('05/01/2026')

const OLD = 'Đảng ủy cơ sở (minh họa)'
const NEW = 'Đảng ủy cơ sở mới (minh họa)'
const WARD = 'Đảng ủy phường (minh họa)'
const HEAD = nameOfPerson('bithu.phuong')
const MEMBER = nameOfPerson('chaphanh.phuong')

const rowOf = (page: Page, text: string) => page.getByRole('row').filter({ hasText: text })
const onDay = async (page: Page, day: string) => {
  await page.getByRole('textbox', { name: 'Xem vào ngày' }).fill(day)
  await page.getByRole('button', { name: 'Xem', exact: true }).click()
}

describe('Tổ chức trên màn hình quản trị', () => {
  test('lập cấp ủy từ một ngày sắp tới; hôm nay chưa có, ngày ấy thì có', () =>
    as('quantri', async (page) => {
      const form = administrationPage(page)
      await form.open()
      await page.getByRole('link', { name: 'Tổ chức và chức danh' }).click()
      await form.begin('Lập cấp ủy')
      await form.write('Mã cấp ủy', 'coso-moi')
      await form.write('Tên cấp ủy', NEW)
      await form.choose('Cấp', 'Cấp cơ sở')
      await form.choose('Cấp trên trực tiếp', WARD)
      await form.choose('Không có người dùng trong hệ thống', 'Không, có người dùng ở đây')
      await form.write('Hoạt động từ ngày', '07/01/2026')
      await keyScreen(page, 'organisation/1-found')
      await accessible(page)
      await form.does('Lập cấp ủy', 'Đã ghi nhận cấp ủy')
      await page.goto('/quan-tri/to-chuc')
      await sees(page, '4 cấp ủy hoạt động ngày 05/01/2026')
      await onDay(page, '07/01/2026')
      await sees(page, '5 cấp ủy hoạt động ngày 07/01/2026')
      await keyScreen(page, 'organisation/2-on-another-day')
      await accessible(page)
      await page.getByRole('link', { name: NEW }).click()
      await form.begin('Ghi nhận chức danh')
      await form.find('Người', nameOfPerson('vanphong.coso'), nameOfPerson('vanphong.coso'))
      await form.choosePost('Cán bộ văn phòng')
      await form.does('Ghi nhận chức danh', 'Đã ghi nhận chức danh')
      await sees(page, 'từ ngày 07/01/2026')
    }))

  test('lập một cơ quan, rồi đổi tên cơ quan ấy', () =>
    as('quantri', async (page) => {
      const form = administrationPage(page)
      await form.openOrganisation(WARD)
      await form.begin('Lập cơ quan')
      await form.write('Mã cơ quan', 'tuyen-giao-phuong')
      await form.write('Tên cơ quan', 'Ban Tuyên giáo phường (minh họa)')
      await form.choose('Loại cơ quan', 'Ban Tuyên giáo')
      await form.write('Hoạt động từ ngày', '05/01/2026')
      await form.does('Lập cơ quan', 'Đã ghi nhận cơ quan')
      await form.openOrganisation(WARD)
      await rowOf(page, 'Ban Tuyên giáo phường (minh họa)').getByRole('link', { name: 'Đổi tên cơ quan' }).click()
      await form.write('Tên mới', 'Ban Tuyên giáo và Dân vận phường (minh họa)')
      await form.write('Mang tên mới từ ngày', '06/01/2026')
      await form.write('Lý do, văn bản làm căn cứ', 'Hợp nhất')
      await form.does('Đổi tên cơ quan', 'Đã đổi tên cơ quan')
    }))

  test('kết thúc một cấp ủy: cấp ủy kế thừa, nơi nhận hồ sơ; chọn được cả cấp ủy lập từ ngày sau đó', () =>
    as('quantri', async (page) => {
      const form = administrationPage(page)
      await form.openOrganisation(OLD)
      await keyScreen(page, 'organisation/3-committee')
      await accessible(page)
      await form.begin('Kết thúc hoạt động cấp ủy')
      await form.look()
      await sees(page, 'Còn')
      await form.write('Ngày hoạt động cuối cùng', '06/01/2026')
      await page.getByRole('group', { name: 'Các cấp ủy kế thừa' }).getByRole('checkbox', { name: NEW }).check()
      await form.choose('Cấp ủy nhận hồ sơ đang mở', NEW)
      await form.write('Lý do, văn bản làm căn cứ', 'Sắp xếp tổ chức (minh họa)')
      await form.look()
      await sees(page, 'Sẽ ghi vào sổ')
      await keyScreen(page, 'organisation/4-end')
      await accessible(page)
      await form.confirm('Kết thúc hoạt động cấp ủy', 'Đã ghi nhận việc kết thúc')
      on('07/01/2026')
    }))

  test('sau ngày ấy: cấp ủy cũ chỉ còn khi xem về trước; người quản trị thấy mọi chức danh một người đã giữ', () =>
    as('quantri', async (page) => {
      const form = administrationPage(page)
      await page.goto('/quan-tri/to-chuc')
      await sees(page, '4 cấp ủy hoạt động ngày 07/01/2026')
      expect(await page.getByRole('link', { name: OLD }).count()).toBe(0)
      await onDay(page, '06/01/2026')
      await page.getByRole('link', { name: OLD }).click()
      await sees(page, `Hồ sơ đang mở chuyển sang`)
      await form.openPerson(nameOfPerson('vanphong.coso'))
      await sees(rowOf(page, 'Cán bộ văn phòng Đảng ủy cơ sở (minh họa)'), '06/01/2026')
      await sees(rowOf(page, `Cán bộ văn phòng ${NEW}`), 'Đang giữ')
      await keyScreen(page, 'organisation/5-posts-held')
      await accessible(page)
    }))

  test('ghi nhận ủy quyền, thấy trong danh sách, rồi kết thúc; bí thư thấy cả hai việc', async () => {
    await as('quantri', async (page) => {
      const form = administrationPage(page)
      await form.openOrganisation(WARD)
      await page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: HEAD, exact: true }) }).getByRole('link', { name: 'Ghi nhận ủy quyền' }).click()
      await form.find('Người được ủy quyền', MEMBER, MEMBER)
      await page.getByRole('group', { name: 'Những việc được ủy quyền' }).getByRole('checkbox', { name: 'Giao thẩm định' }).check()
      await form.write('Từ ngày', '07/01/2026')
      await form.write('Số, ký hiệu', '15-UQ/ĐU')
      await form.write('Ngày văn bản', '07/01/2026')
      await keyScreen(page, 'organisation/6-delegate')
      await accessible(page)
      await form.does('Ghi nhận ủy quyền', 'Đã ghi nhận ủy quyền')
      await form.openOrganisation(WARD)
      await sees(rowOf(page, '15-UQ/ĐU'), 'Giao thẩm định')
      await keyScreen(page, 'organisation/7-delegations')
      await rowOf(page, '15-UQ/ĐU').getByRole('link', { name: 'Kết thúc ủy quyền' }).click()
      await form.write('Ngày cuối', '08/01/2026')
      await form.write('Lý do, văn bản làm căn cứ', 'Hết nhiệm vụ')
      await form.does('Kết thúc ủy quyền', 'Đã kết thúc ủy quyền')
    })
    await as('bithu.phuong', async (page) => {
      await page.goto('/thay-doi-to-chuc')
      await sees(page, 'Kết thúc ủy quyền')
      await sees(page, '15-UQ/ĐU')
    })
  })
})
