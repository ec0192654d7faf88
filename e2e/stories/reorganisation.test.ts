import { localDate } from '@dam-lam/core'
import { describe, expect, test } from 'vitest'
import { planFor } from '../../server/src/demo/demo-plans.ts'
import { step } from '../../server/src/demo/demo-steps.ts'
import { accessible } from '../browser/accessible.ts'
import { keyScreen } from '../browser/key-screen.ts'
import { casePage } from '../pages/case-page.ts'
import { myDutiesPage } from '../pages/my-duties-page.ts'
import { sees } from '../pages/sees.ts'
import { administer } from '../steps/administer.ts'
import { openCase } from '../steps/open-case.ts'
import { register } from '../steps/register.ts'
import { storyForThisFile } from './story-for-this-file.ts'

const { as, draft, follow, on, server } = storyForThisFile('23/06/2025')
const reason = 'Sắp xếp đơn vị hành chính (minh họa)'
const APPRAISED = 'Trả kết quả tại nhà, ở hai xã (minh họa)'
const plan = planFor('mobileDesk', ['canbo.coso'], localDate('2025-06-23'))
let id = ''
let inAppraisal = ''

describe('Cấp huyện kết thúc ngày 01/07/2025', () => {
  test('trước đó, cơ sở trực thuộc huyện; một đề xuất đang chờ Huyện ủy vào sổ', async () => {
    const district = { id: 'huyen', name: 'Huyện ủy (minh họa)', level: 'district', superior: 'tinh', external: false, from: '2021-01-01' }
    await administer(server().origin, 'quantri', [
      ['found-committee', district],
      ['open-body', { id: 'ban.thamdinh.huyen', committee: 'huyen', name: 'Ban Kinh tế Huyện ủy (minh họa)', kind: 'advisory', from: '2021-01-01' }],
      ['appoint', { person: 'canbo2.tinh', post: 'clerk', committee: 'huyen', from: '2021-01-01' }],
      ['appoint', { person: 'canbo.tinh', post: 'head', committee: 'huyen', from: '2021-01-01' }],
      ['change-superior', { committee: 'coso', superior: 'huyen', from: '2021-01-01', reason }],
      ['transfer-person', { person: 'canbo.coso', managedBy: 'huyen', from: '2021-01-01', reason }],
    ])
    id = await draft('canbo.coso', plan)
    await follow(id, step('canbo.coso', 'submit', {}))
    inAppraisal = await draft('canbo.coso', { ...plan, title: APPRAISED })
    await follow(inAppraisal, step('canbo.coso', 'submit', {}), step('canbo2.tinh', 'register', { number: '06 (minh họa)' }), step('canbo.tinh', 'assign-appraisal', { lead: { body: 'ban.thamdinh.huyen' }, coordinating: [] }))
  })

  test('người quản trị ghi trước: hết ngày 30/06 huyện kết thúc, Đảng ủy phường nhận hồ sơ; bí thư huyện thấy ngay', async () => {
    on('27/06/2025')
    await administer(server().origin, 'quantri', [
      ['change-superior', { committee: 'coso', superior: 'phuong', from: '2025-07-01', reason }],
      ['end-committee', { committee: 'huyen', to: '2025-06-30', successors: ['phuong'], openFilesTo: 'phuong', bodies: [], reason }],
    ])
    await as('canbo.tinh', async (page) => {
      await myDutiesPage(page).open()
      await page.getByRole('link', { name: 'Thay đổi về tổ chức' }).click()
      await sees(page, 'Huyện ủy (minh họa) kết thúc hoạt động sau ngày 30/06/2025; hồ sơ đang mở chuyển cho Đảng ủy phường (minh họa).')
      await keyScreen(page, 'reorganisation/changes')
    })
  })

  test('ngày 01/07, văn phòng phường thấy hồ sơ, đọc được cả hai tên, hạn trả lời giữ nguyên và làm tiếp', async () => {
    on('01/07/2025')
    await server().passToSuccessors()
    await as('vanphong.phuong', async (page) => {
      await openCase(page, plan.title)
      await sees(page, 'Huyện ủy (minh họa) kết thúc hoạt động sau ngày 30/06/2025; Đảng ủy phường (minh họa) kế thừa.')
      expect(await casePage(page).standing.textContent()).toContain('23/06/2025')
      await keyScreen(page, 'reorganisation/case')
      await register(page, '07')
      const history = await casePage(page).section('Diễn biến')
      await history.getByText('đến Huyện ủy (minh họa); ngày nhận 23/06/2025').waitFor()
      await history.getByText('Văn phòng Đảng ủy phường (minh họa) vào sổ công văn đến').waitFor()
    })
  })

  test('cơ quan thẩm định của huyện không có nơi kế thừa: việc trở về Thường trực Đảng ủy phường, và thay được ngay từ hồ sơ', async () => {
    await as('bithu.phuong', async (page) => {
      await openCase(page, APPRAISED)
      await sees(page, 'Ban Kinh tế Huyện ủy (minh họa) không còn từ sau ngày 30/06/2025 và không có nơi kế thừa')
      await keyScreen(page, 'reorganisation/nobody-left')
      await accessible(page)
      await page.getByRole('link', { name: 'Thay cơ quan thẩm định' }).first().click()
      await page.getByRole('heading', { level: 1, name: 'Thay cơ quan thẩm định' }).waitFor()
    })
    await follow(inAppraisal, step('bithu.phuong', 'replace-appraiser', { body: 'ban.thamdinh.huyen', by: 'ban.thamdinh.phuong', reason: 'Cơ quan cũ đã kết thúc hoạt động.' }))
    await as('thamdinh.phuong', async (page) => {
      await myDutiesPage(page).open()
      await sees(page, APPRAISED)
    })
  })

  test('người từng làm ở huyện không còn thấy hồ sơ; người đề xuất vẫn theo dõi được', async () => {
    await as('canbo2.tinh', async (page) => {
      await page.goto(`/ho-so/${id}`)
      await sees(page, 'Không có trang này')
    })
    await as('canbo.coso', async (page) => {
      await page.goto(`/ho-so/${id}`)
      await sees(page, 'Đảng ủy phường (minh họa) kế thừa')
    })
  })
})
