import { localDate } from '@dam-lam/core'
import { describe, test } from 'vitest'
import { keyScreen } from '../browser/key-screen.ts'
import { casePage } from '../pages/case-page.ts'
import { proposalPage } from '../pages/proposal-page.ts'
import { proposalsPage } from '../pages/proposals-page.ts'
import { sees } from '../pages/sees.ts'
import { nameOfPerson } from '../program/name-of-person.ts'
import { planFor } from '../../server/src/demo/demo-plans.ts'
import { openCase } from '../steps/open-case.ts'
import { writeProposal } from '../steps/write-proposal.ts'
import { storyForThisFile } from './story-for-this-file.ts'

/* A plan came on paper on 05/01/2026 and was typed in two days later: the term runs from the day of the paper. */
const { as } = storyForThisFile('07/01/2026')
const plan = planFor('landRecords', ['canbo.phuong'], localDate('2026-01-07'))

describe('Điều 4 khoản 1: bản giấy gửi qua văn phòng cấp ủy', () => {
  test('văn phòng nhập hộ, khai ngày nhận bản giấy, và thấy hạn trả lời tính từ ngày đó', () =>
    as('vanphong.phuong', async (page) => {
      const form = proposalPage(page)
      await writeProposal(page, plan, () => proposalsPage(page).beginOnPaper(nameOfPerson('canbo.phuong')))
      await form.write('Ngày nhận bản giấy', '05/01/2026')
      await sees(form.sending, '13/02/2026')
      await keyScreen(page, 'on-paper/1-review')
      await form.declareNoSecret()
      await form.sendForProposer.click()
      await form.receipt.waitFor()
    }))

  test('người đề xuất thấy hồ sơ của mình với ngày nhận bản giấy', () =>
    as('canbo.phuong', async (page) => {
      await openCase(page, plan.title)
      await sees(casePage(page).standing, '05/01/2026')
      await sees(casePage(page).standing, 'còn 28 ngày làm việc')
      await keyScreen(page, 'on-paper/2-proposer')
    }))
})
