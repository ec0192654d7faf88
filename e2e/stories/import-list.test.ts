import { describe, expect, test } from 'vitest'
import { accessible } from '../browser/accessible.ts'
import { keyScreen } from '../browser/key-screen.ts'
import { importPage } from '../pages/import-page.ts'
import { sees } from '../pages/sees.ts'
import { aFilledTemplate } from '../../server/src/import-list/testing/a-filled-template.ts'
import { storyForThisFile } from './story-for-this-file.ts'

const { as } = storyForThisFile('05/01/2026')

const WARD = 'Đảng ủy phường (minh họa)'
const FROM = '05/01/2026'
const CELL = ['chi-bo-thon-a', 'Chi bộ thôn A', 'Chi bộ', WARD, 'Có', FROM] as const
const PEOPLE = [
  ['tranthib', 'Trần Thị B', WARD],
  ['levanc', 'Lê Văn C', 'Chi bộ thôn A'],
] as const
const POSITIONS = [
  ['tranthib', 'Cán bộ văn phòng', WARD, null, FROM],
  ['levanc', 'Bí thư', 'Chi bộ thôn A', null, FROM],
] as const

describe('Nhập danh sách từ bảng tính', () => {
  test('mẫu tải về rồi tải lên nguyên vẹn thì nói là chưa có gì để nhập', () =>
    as('quantri', async (page) => {
      const form = importPage(page)
      await form.open()
      await keyScreen(page, 'import-list/1-empty')
      await accessible(page)
      const { name, content } = await form.template()
      expect(name).toBe('mẫu nhập danh sách.xlsx')
      await form.choose(name, content)
      await sees(page, 'Không có dòng nào để nhập')
    }))

  test('mọi dòng sai được nêu cùng một lúc, không ghi dòng nào', () =>
    as('quantri', async (page) => {
      const form = importPage(page)
      await form.open()
      const list = await aFilledTemplate({
        committees: [[...CELL]],
        people: [['Trần Thị B', 'Trần Thị B', WARD], ['levanc', null, 'Chi bộ thôn A'], ['canbo.phuong', 'Người khác', WARD]],
        positions: [['levanc', 'Bí thư chi bộ', 'Chi bộ thôn A', null, '31/02/2026']],
      })
      await form.choose('danh sách.xlsx', list)
      await sees(page, 'Có 5 chỗ sai, chưa nhập được')
      await sees(form.wrong('«Người», ô\u00A0A2'), 'Hãy chỉ dùng chữ thường không dấu')
      await sees(form.wrong('«Người», ô\u00A0B3'), 'Chưa ghi «Họ và tên»')
      await sees(form.wrong('«Người», ô\u00A0A4'), 'đã có người dùng')
      await sees(form.wrong('«Chức danh», ô\u00A0B2'), 'Hãy ghi đúng một trong')
      await sees(form.wrong('«Chức danh», ô\u00A0E2'), 'Hãy ghi ngày/tháng/năm')
      await keyScreen(page, 'import-list/2-wrong')
      await accessible(page)
    }))

  test('sửa xong thì đọc qua những việc sẽ ghi, nhập tất cả, rồi in phiếu cho mọi người mới', () =>
    as('quantri', async (page) => {
      const form = importPage(page)
      await form.open()
      await form.choose('danh sách.xlsx', await aFilledTemplate({ committees: [[...CELL]], people: PEOPLE.map((row) => [...row]), positions: POSITIONS.map((row) => [...row]) }))
      await sees(page, 'Sẽ ghi vào sổ: 5 việc')
      await sees(page, 'Lê Văn C giữ chức danh Bí thư Chi bộ thôn A từ ngày 05/01/2026.')
      await keyScreen(page, 'import-list/3-will-be-added')
      await accessible(page)
      await form.importAll(5)
      await sees(page, 'Đã nhập 5 việc')
      await keyScreen(page, 'import-list/4-imported')
      await accessible(page)
      expect([...(await form.makeLinks(2)).keys()].toSorted()).toEqual(['levanc', 'tranthib'])
      await keyScreen(page, 'import-list/5-slips')
      await accessible(page)
    }))

  test('người đứng đầu thấy ngay chức danh vừa nhập trong mục thay đổi về tổ chức', () =>
    as('bithu.phuong', async (page) => {
      await page.goto('/thay-doi-to-chuc')
      await sees(page, 'Trần Thị B giữ chức danh Cán bộ văn phòng Đảng ủy phường (minh họa)')
    }))
})
