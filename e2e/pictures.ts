import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { launchChromium } from './browser/launch-chromium.ts'
import { SCREENS, type Screen } from './browser/screens.ts'
import { basis } from './pages/basis.ts'
import { casePage } from './pages/case-page.ts'
import { registerPage } from './pages/register-page.ts'
import { startDemoProgram } from './program/demo-program.ts'

/*
 * Takes the pictures of `docs/images/` anew: `node e2e/pictures.ts`. They show the demonstration as anybody gets it with
 * `npm start`, so their dates are those of the day on which they were taken.
 */
const IMAGES = fileURLToPath(new URL('../docs/images/', import.meta.url))

interface Picture {
  readonly name: string
  readonly account: string
  readonly screen: Screen
  /** What somebody does on «Việc của tôi» to come to what is shown. */
  readonly come: (page: Page) => Promise<void>
}

const PICTURES: readonly Picture[] = [
  {
    name: 'ho-so',
    account: 'vanphong.phuong',
    screen: 'desktop',
    async come(page) {
      await registerPage(page).open()
      await registerPage(page).show('Đang ở đâu', 'Đang thẩm định')
      await registerPage(page).cases.first().click()
      await basis(page).ask('Hạn trả lời bằng văn bản', casePage(page).standing)
    },
  },
  {
    name: 'nguoi-dung-dau-quyet-dinh',
    account: 'bithu.phuong',
    screen: 'desktop',
    async come(page) {
      await registerPage(page).open()
      await registerPage(page).show('Đang ở đâu', 'Tập thể không thống nhất')
      await registerPage(page).cases.first().click()
      await casePage(page).act('Người đứng đầu quyết định cho triển khai').click()
      await page.getByRole('textbox', { name: 'Vì sao xét thấy kế hoạch có tính khả thi' }).focus()
    },
  },
  {
    name: 'viec-cua-toi-dien-thoai',
    account: 'vanphong.phuong',
    screen: 'phone',
    come: (page) => page.getByRole('rowheader').first().waitFor(),
  },
]

const dataDir = await mkdtemp(join(tmpdir(), 'dam-lam-pictures-'))
const program = await startDemoProgram(dataDir)
const browser = await launchChromium()
try {
  await mkdir(IMAGES, { recursive: true })
  for (const picture of PICTURES) await take(browser, program.url, picture)
} finally {
  await browser.close()
  await program.stop()
  await rm(dataDir, { recursive: true, force: true })
}

async function take(browser: Browser, origin: string, { name, account, screen, come }: Picture): Promise<void> {
  const context = await browser.newContext({ ...SCREENS[screen], baseURL: origin, locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh', reducedMotion: 'reduce' })
  const page = await context.newPage()
  await page.goto('/')
  await page.getByRole('button', { name: new RegExp(`(^| )${account}$`) }).click()
  await page.getByRole('button', { name: 'Đăng nhập' }).click()
  await page.getByRole('heading', { level: 1, name: 'Việc của tôi' }).waitFor()
  await come(page)
  await page.waitForLoadState('networkidle')
  await page.screenshot({ path: join(IMAGES, `${name}.png`), animations: 'disabled' })
  await context.close()
}
