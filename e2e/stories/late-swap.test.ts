import { localDate } from '@dam-lam/core'
import { describe, expect, test } from 'vitest'
import { planFor } from '../../server/src/demo/demo-plans.ts'
import { accessibilityFaults } from '../browser/accessibility-faults.ts'
import { keyScreen } from '../browser/key-screen.ts'
import { actPage } from '../pages/act-page.ts'
import { administrationPage } from '../pages/administration-page.ts'
import { casePage } from '../pages/case-page.ts'
import { sees } from '../pages/sees.ts'
import { toAppraisal } from '../steps/follow-road.ts'
import { openCase } from '../steps/open-case.ts'
import { storyForThisFile } from './story-for-this-file.ts'

/*
 * The plan is received on 05/01/2026 and to be answered by 13/02/2026. On 12/01/2026 a document makes 16/01/2026 free, paid
 * for by the Saturday 07/03/2026: the reply is then due a working day later, and the case says why.
 */
const { on, as, draft, follow } = storyForThisFile('05/01/2026')
const plan = planFor('fishingHarbour', ['canbo.phuong'], localDate('2026-01-05'))

describe('Một ngày nghỉ hoán đổi được công bố muộn', () => {
  test('hồ sơ đang được thẩm định', async () => {
    const id = await draft('canbo.phuong', plan)
    await follow(id, ...toAppraisal('phuong', '81'))
    on('12/01/2026')
  })

  test('người quản trị thêm ngày nghỉ và ngày làm bù theo văn bản, và được nói trước bao nhiêu hạn sẽ đổi', () =>
    as('quantri', async (page) => {
      const administration = administrationPage(page)
      await administration.open()
      await page.getByRole('link', { name: 'Lịch làm việc' }).last().click()
      await page.getByRole('heading', { level: 1, name: 'Lịch làm việc' }).waitFor()
      expect(await accessibilityFaults(page)).toEqual([])
      await keyScreen(page, 'late-swap/1-calendar')
      await administration.begin('Thêm ngày vào lịch')
      const form = actPage(page)
      await form.press('Thêm ngày')
      const [off, worked] = [form.part('Ngày 1'), form.part('Ngày 2')]
      await off.write('Ngày', '16/01/2026')
      await off.choose('Là ngày gì', 'Nghỉ hoán đổi')
      await off.write('Tên ngày', 'Nghỉ hoán đổi (minh họa)')
      await worked.write('Ngày', '07/03/2026')
      await worked.choose('Là ngày gì', 'Làm bù')
      await worked.write('Tên ngày', 'Làm bù cho ngày 16/1/2026 (minh họa)')
      await worked.write('Làm bù cho ngày (nếu có)', '16/01/2026')
      const document = form.part('Văn bản công bố')
      await document.write('Số, ký hiệu', '12/VPCP-KGVX (minh họa)')
      await document.write('Ngày văn bản', '11/01/2026')
      await administration.look()
      await sees(page, '1 hồ sơ đang mở sẽ được tính lại')
      await sees(page, '13/02/2026 thành 23/02/2026: 1 hạn')
      expect(await accessibilityFaults(page)).toEqual([])
      await keyScreen(page, 'late-swap/2-preview')
      await page.getByRole('button', { name: 'Thêm ngày vào lịch', exact: true }).click()
      await page.getByRole('heading', { level: 1, name: 'Đã thêm ngày vào lịch' }).waitFor()
      await page.getByRole('link', { name: 'Về lịch làm việc' }).click()
      await sees(page, '2 phiên bản của lịch')
      await keyScreen(page, 'late-swap/3-after')
    }))

  test('cán bộ mở hồ sơ: hạn cũ, hạn mới, vì sao', () =>
    as('canbo.phuong', async (page) => {
      await openCase(page, plan.title)
      await sees(casePage(page).standing, '23/02/2026')
      const moved = page.getByRole('table', { name: 'Hạn được tính lại vì lịch làm việc thay đổi' })
      await sees(moved, '13/02/2026')
      await sees(moved, '23/02/2026')
      await sees(moved, '16/01/2026 nay là ngày nghỉ (Nghỉ hoán đổi (minh họa)); theo 12/VPCP-KGVX (minh họa) ngày 11/01/2026')
      await sees(page, 'Hệ thống')
      expect(await accessibilityFaults(page)).toEqual([])
      await keyScreen(page, 'late-swap/4-case')
    }))
})
