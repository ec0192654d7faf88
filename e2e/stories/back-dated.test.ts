import { localDate } from '@dam-lam/core'
import { describe, test } from 'vitest'
import { keyScreen } from '../browser/key-screen.ts'
import { casePage } from '../pages/case-page.ts'
import { myDutiesPage } from '../pages/my-duties-page.ts'
import { sees } from '../pages/sees.ts'
import { planFor } from '../../server/src/demo/demo-plans.ts'
import { stepsIn } from '../../server/src/demo/demo-steps.ts'
import { toAppraisal, toTheMeeting } from '../steps/follow-road.ts'
import { issueReplyOn } from '../steps/issue-reply.ts'
import { openCase } from '../steps/open-case.ts'
import { storyForThisFile } from './story-for-this-file.ts'

/*
 * The reply is due on 13/02/2026. On 25/02/2026, three working days later (the new year's holiday lies between), the
 * office enters a reply and states that it went out on 12/02/2026. That is shown as what it is: in time as stated.
 */
const { on, as, draft, follow, today } = storyForThisFile('05/01/2026')
const plan = planFor('fishingHarbour', ['canbo.phuong'], localDate('2026-01-05'))
const STATED = 'đúng hạn theo ngày khai, nhập sau hạn 3 ngày làm việc'

describe('Nhập sau với ngày khai trước hạn', () => {
  test('tập thể đã cho chủ trương từ trước hạn', async () => {
    const id = await draft('canbo.phuong', plan)
    await follow(id, ...toAppraisal('phuong', '81'), ...toTheMeeting('phuong'))
    on('10/02/2026')
    await follow(id, stepsIn('phuong').deliberate('approved', 'fishingHarbour', today()))
  })

  test('văn phòng nhập văn bản trả lời sau hạn, khai ngày trước hạn, và được báo trước', () => {
    on('25/02/2026')
    return as('vanphong.phuong', async (page) => {
      await openCase(page, plan.title)
      await issueReplyOn(page, '12/02/2026', 'cho chủ trương', { number: '85-CV/ĐU', signedBy: 'Bí thư Đảng ủy phường (minh họa)', text: 'Đồng ý chủ trương (minh họa).' })
      await keyScreen(page, 'back-dated/1-entered')
    })
  })

  test('việc của văn phòng đã xong, theo ngày khai', () =>
    as('vanphong.phuong', async (page) => {
      await myDutiesPage(page).show('Đã xong')
      await sees(myDutiesPage(page).duty('Trả lời bằng văn bản'), STATED)
    }))

  test('người đề xuất đọc cả ngày khai và ngày nhập', () =>
    as('canbo.phuong', async (page) => {
      await openCase(page, plan.title)
      await sees(page, 'Đã trả lời: cho chủ trương; trả lời đúng hạn theo ngày khai, nhập sau hạn.')
      await sees(casePage(page).standing, STATED)
      await sees(page, 'nhập sau, ngày 25/02/2026')
      await keyScreen(page, 'back-dated/2-proposer')
    }))
})
