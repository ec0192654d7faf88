import { localDate } from '@dam-lam/core'
import type { Page } from 'playwright-core'
import { describe, test } from 'vitest'
import { keyScreen } from '../browser/key-screen.ts'
import { firstStartPage } from '../pages/first-start-page.ts'
import { importPage } from '../pages/import-page.ts'
import { myDutiesPage } from '../pages/my-duties-page.ts'
import { sees } from '../pages/sees.ts'
import { signInPage } from '../pages/sign-in-page.ts'
import { planFor } from '../../server/src/demo/demo-plans.ts'
import { aFilledTemplate } from '../../server/src/import-list/testing/a-filled-template.ts'
import { openCase } from '../steps/open-case.ts'
import { register } from '../steps/register.ts'
import { sendProposal } from '../steps/send-proposal.ts'
import { writeProposal } from '../steps/write-proposal.ts'
import { storyForThisFile } from './story-for-this-file.ts'

/*
 * An office begins: nobody is in the database. The administrator comes in by the link that the program prints, brings in the
 * people from a spreadsheet, hands out slips; a cadre writes and sends a plan; the clerk registers the first case.
 */
const { asStranger, on, server } = storyForThisFile('05/01/2026', 'nobody')

const PASSWORD = 'bốn con trâu gặm cỏ'
const WARD = 'Đảng ủy phường Cẩm Thành'
const FROM = '05/01/2026'
const plan = planFor('mobileDesk', ['nguyenvana'], localDate('2026-01-05'))

/** Somebody signed in with the own password. */
const signedIn = (username: string, doing: (page: Page) => Promise<void>) =>
  asStranger(async (page) => {
    await page.goto('/dang-nhap')
    await signInPage(page).signIn(username, PASSWORD)
    await page.getByRole('heading', { level: 1, name: 'Việc của tôi' }).waitFor()
    await doing(page)
  })

const setsPassword = (link: string) =>
  asStranger(async (page) => {
    await page.goto(link)
    await page.getByRole('textbox', { name: 'Mật khẩu mới' }).fill(PASSWORD)
    await page.getByRole('button', { name: 'Đặt mật khẩu' }).click()
    await sees(page, 'Đã đặt mật khẩu')
  })

describe('Từ cơ sở dữ liệu trống đến hồ sơ đầu tiên vào sổ', () => {
  let links: ReadonlyMap<string, string> = new Map()

  test('người quản trị lập cấp ủy bằng liên kết in ra lúc khởi động', () =>
    asStranger(async (page) => {
      await page.goto(await server().firstStartLink())
      const form = firstStartPage(page)
      await form.fillIn({
        name: 'Nguyễn Thị Quản Trị', username: 'quantri', password: PASSWORD, committee: WARD, level: 'Cấp xã, phường', since: '01/07/2025', superior: 'Tỉnh ủy', superiorLevel: 'Cấp tỉnh',
      })
      await form.begin()
      await page.getByRole('heading', { level: 1, name: 'Việc của tôi' }).waitFor()
    }))

  test('nhập danh sách cán bộ từ bảng tính, in phiếu cho từng người', () =>
    signedIn('quantri', async (page) => {
      const form = importPage(page)
      await form.open()
      const list = await aFilledTemplate({
        people: [['nguyenvana', 'Nguyễn Văn A', WARD], ['tranthib', 'Trần Thị B', WARD], ['levanc', 'Lê Văn C', WARD]],
        positions: [['nguyenvana', 'Cán bộ', WARD, null, FROM], ['tranthib', 'Cán bộ văn phòng', WARD, null, FROM], ['levanc', 'Bí thư', WARD, null, FROM]],
      })
      await form.choose('danh sách.xlsx', list)
      await form.importAll(6)
      await sees(page, 'Đã nhập 6 việc')
      links = await form.makeLinks(3)
    }))

  test('cán bộ đặt mật khẩu bằng phiếu, viết kế hoạch, gửi và có biên nhận', async () => {
    await setsPassword(links.get('nguyenvana') ?? '')
    await signedIn('nguyenvana', async (page) => {
      await writeProposal(page, plan, undefined, () => 'Nguyễn Văn A')
      await sees(page, WARD)
      await sendProposal(page)
      await sees(page, 'còn 30 ngày làm việc')
      await keyScreen(page, 'first-case/receipt')
    })
  })

  test('văn thư đặt mật khẩu, thấy việc phải làm và vào sổ hồ sơ đầu tiên', async () => {
    await setsPassword(links.get('tranthib') ?? '')
    on('06/01/2026')
    await signedIn('tranthib', async (page) => {
      await sees(myDutiesPage(page).duty('Vào sổ công văn đến'), 'đến hạn hôm nay')
      await openCase(page, plan.title)
      await register(page, '1')
      await keyScreen(page, 'first-case/registered')
    })
  })
})
