import { describe, test } from 'vitest'
import { accessible } from '../browser/accessible.ts'
import { eventually } from '../browser/eventually.ts'
import { keyScreen } from '../browser/key-screen.ts'
import { proposalPage } from '../pages/proposal-page.ts'
import { proposalsPage } from '../pages/proposals-page.ts'
import { sees } from '../pages/sees.ts'
import { storyForThisFile } from './story-for-this-file.ts'

const TITLE = 'Trả kết quả tại nhà văn hóa thôn'
const PROBLEM = 'Người dân ở các thôn xa phải đi lại nhiều lần.'

const { as, server } = storyForThisFile('05/01/2026')

describe('Bản nháp giữ từng chữ đã gõ', () => {
  test('tải lại trang thì vẫn còn', () =>
    as('canbo.phuong', async (page) => {
      const form = proposalPage(page)
      await proposalsPage(page).begin()
      await form.write('Tên đề xuất', TITLE)
      await form.saved.waitFor()
      await page.reload()
      await eventually(() => form.answer('Tên đề xuất')).toBe(TITLE)
      await sees(form.step('Việc gì'), 'còn thiếu 2 mục')
    }))

  test('mất máy chủ thì giữ trên máy này, và gửi đi khi máy chủ trở lại', () =>
    as('canbo.phuong', async (page) => {
      const form = proposalPage(page)
      await proposalsPage(page).goOn(TITLE)
      await server().goAway()
      await form.write('Vấn đề cần giải quyết', PROBLEM)
      await sees(page, 'Những gì đã nhập được giữ trên máy này.')
      await keyScreen(page, 'drafts/1-server-away')
      await server().comeBack()
      await page.getByRole('button', { name: 'Thử lại ngay' }).click()
      await form.saved.waitFor()
    }, { serverMayBeAway: true }))

  test('mất máy chủ rồi đóng trang giữa chừng cũng không mất chữ nào', () =>
    as('canbo.phuong', async (page) => {
      const form = proposalPage(page)
      await proposalsPage(page).goOn(TITLE)
      await eventually(() => form.answer('Vấn đề cần giải quyết')).toBe(PROBLEM)
      await server().goAway()
      await form.write('Cách làm đề xuất', 'Mỗi tuần hai buổi trả kết quả tại thôn.')
      await sees(page, 'Những gì đã nhập được giữ trên máy này.')
      await server().comeBack()
      await page.reload()
      await eventually(() => form.answer('Cách làm đề xuất')).toBe('Mỗi tuần hai buổi trả kết quả tại thôn.')
      await form.saved.waitFor()
    }, { serverMayBeAway: true }))

  test('dấu mật trong chữ đã gõ: nói ngay bên cạnh mục, không lưu mục ấy mà vẫn lưu mục khác; bỏ dấu thì lưu tiếp', () =>
    as('canbo.phuong', async (page) => {
      const form = proposalPage(page)
      await proposalsPage(page).goOn(TITLE)
      await eventually(() => form.answer('Vấn đề cần giải quyết')).toBe(PROBLEM)
      await form.write('Cách làm đề xuất', 'Trả kết quả tại thôn.\nTỐI MẬT\nDanh sách kèm theo.')
      await sees(page, 'Dòng 2 của mục này có dấu «Tối mật» đứng riêng')
      await form.write('Vấn đề cần giải quyết', `${PROBLEM} Người già đi lại khó.`)
      await sees(page, 'trừ mục có dấu mật')
      await form.savedAt.waitFor()
      await keyScreen(page, 'drafts/4-marked')
      await accessible(page)
      const other = await page.context().newPage()
      await other.goto(page.url())
      await eventually(() => proposalPage(other).answer('Vấn đề cần giải quyết')).toBe(`${PROBLEM} Người già đi lại khó.`)
      await eventually(() => proposalPage(other).answer('Cách làm đề xuất')).toBe('Mỗi tuần hai buổi trả kết quả tại thôn.')
      await other.close()
      await form.step('Xem lại và gửi').click()
      await sees(form.missing, 'Trong kế hoạch có dấu «Tối mật» đứng riêng một dòng')
      await form.missing.getByRole('link', { name: 'Cách làm đề xuất' }).click()
      await form.write('Cách làm đề xuất', 'Trả kết quả tại thôn.')
      await form.saved.waitFor()
      await page.reload()
      await eventually(() => form.answer('Cách làm đề xuất')).toBe('Trả kết quả tại thôn.')
    }))

  test('sửa ở hai nơi thì chọn cho từng mục, không bản nào tự mất', () =>
    as('canbo.phuong', async (page) => {
      const here = proposalPage(page)
      await proposalsPage(page).goOn(TITLE)
      await eventually(() => here.answer('Tên đề xuất')).toBe(TITLE)
      const other = await page.context().newPage()
      await other.goto(page.url())
      await proposalPage(other).write('Tên đề xuất', `${TITLE}, bản ở máy khác`)
      await proposalPage(other).savedAt.waitFor()
      await here.write('Tên đề xuất', `${TITLE}, bản ở máy này`)
      await sees(page, 'Bản nháp này đã được sửa ở nơi khác')
      await keyScreen(page, 'drafts/2-changed-elsewhere')
      await here.choose('Tên đề xuất', 'lấy bản ở nơi khác')
      await page.getByRole('button', { name: 'Dùng những lựa chọn này' }).click()
      await eventually(() => here.answer('Tên đề xuất')).toBe(`${TITLE}, bản ở máy khác`)
    }))

  test('còn thiếu gì thì nói rõ từng yêu cầu, và chưa gửi được', () =>
    as('canbo.phuong', async (page) => {
      const form = proposalPage(page)
      await proposalsPage(page).goOn(`${TITLE}, bản ở máy khác`)
      await form.step('Xem lại và gửi').click()
      await sees(form.missing, 'Điều 4 khoản 1')
      await form.missing.getByRole('link', { name: 'Chức trách, nhiệm vụ, quyền hạn được giao' }).click()
      await form.focuses('Chức trách, nhiệm vụ, quyền hạn được giao')
      await keyScreen(page, 'drafts/3-missing')
      await accessible(page)
    }))

  test('bản nháp chỉ người soạn thấy; người khác mở địa chỉ thì không có trang này', async () => {
    let address = ''
    await as('canbo.phuong', async (page) => {
      await proposalsPage(page).goOn(`${TITLE}, bản ở máy khác`)
      address = page.url()
    })
    await as('bithu.phuong', async (page) => {
      await page.goto(address)
      await sees(page, 'Không có trang này')
      await keyScreen(page, 'drafts/4-not-for-you')
      await accessible(page)
    })
  })
})
