import { localDate } from '@dam-lam/core'
import { describe, test } from 'vitest'
import { keyScreen } from '../browser/key-screen.ts'
import { casePage } from '../pages/case-page.ts'
import { myDutiesPage } from '../pages/my-duties-page.ts'
import { sees } from '../pages/sees.ts'
import { planFor } from '../../server/src/demo/demo-plans.ts'
import { step, stepsIn } from '../../server/src/demo/demo-steps.ts'
import { forward, informSuperior } from '../steps/forward.ts'
import { issueReply } from '../steps/issue-reply.ts'
import { openCase } from '../steps/open-case.ts'
import { recordExternalApproval } from '../steps/record-external.ts'
import { storyForThisFile } from './story-for-this-file.ts'

/*
 * The ward finds the matter beyond its competence and asks the centre, past the province, which it must tell the same
 * day. The centre does not work here: its answer is entered from its document.
 */
const { on, as, draft, follow } = storyForThisFile('05/01/2026')
const plan = planFor('islandWaste', ['canbo.phuong'], localDate('2026-01-05'))
const WARD = 'Đảng ủy phường (minh họa)'
const CENTRE = 'Trung ương (minh họa)'
const signedBy = `Phó Bí thư ${WARD}`

describe('Điều 4 khoản 2: vấn đề vượt thẩm quyền, xin ý kiến vượt cấp', () => {
  test('đề xuất được vào sổ ở phường', async () => {
    await follow(await draft('canbo.phuong', plan), step('canbo.phuong', 'submit', {}), stepsIn('phuong').register('41'))
  })

  test('thường trực báo cáo cấp ủy có thẩm quyền xin chủ trương', () => {
    on('08/01/2026')
    return as('phobithu.phuong', async (page) => {
      await openCase(page, plan.title)
      await forward(page, CENTRE, 'Vượt thẩm quyền của phường và của tỉnh (minh họa).', { number: '07-TTr/ĐU', signedBy, text: 'Xin chủ trương (minh họa).' })
      await sees(page, `Đã báo cáo ${CENTRE}; chờ văn bản của ${CENTRE}`)
    })
  })

  test('văn phòng phải báo cáo Tỉnh ủy để biết ngay trong ngày', () =>
    as('vanphong.phuong', async (page) => {
      await sees(myDutiesPage(page).duty('Báo cáo cấp trên trực tiếp để biết'), 'đến hạn hôm nay')
      await keyScreen(page, 'beyond-competence/1-duties')
      await openCase(page, plan.title)
      await informSuperior(page, 'Tỉnh ủy (minh họa)', { number: '08-BC/ĐU', signedBy, text: 'Báo cáo để biết (minh họa).' })
    }))

  test('Tỉnh ủy thấy hồ sơ vì được báo cáo', () =>
    as('vanphong.tinh', async (page) => {
      await openCase(page, plan.title)
      await sees(page, 'là cấp trên được báo cáo')
    }))

  test('người đề xuất được báo bằng văn bản là vấn đề vượt thẩm quyền', () => {
    on('09/01/2026')
    return as('vanphong.phuong', async (page) => {
      await openCase(page, plan.title)
      await issueReply(page, 'vượt thẩm quyền, đã báo cáo cấp trên', { number: '09-CV/ĐU', signedBy, text: 'Vấn đề vượt thẩm quyền (minh họa).' })
    })
  })

  test('cấp trên ngoài hệ thống cho chủ trương, văn phòng nhập từ văn bản', () => {
    on('10/02/2026')
    return as('vanphong.phuong', async (page) => {
      await openCase(page, plan.title)
      await recordExternalApproval(page, { number: '300-CV/TW (minh họa)', date: '06/02/2026' })
      await keyScreen(page, 'beyond-competence/2-external-reply')
    })
  })

  test('người đề xuất đọc cả hai lần trả lời', () =>
    as('canbo.phuong', async (page) => {
      await openCase(page, plan.title)
      await sees(page, 'Đã trả lời: cho chủ trương')
      const answers = await casePage(page).section('Trả lời, nghĩa vụ')
      await sees(answers, 'Vượt thẩm quyền, đã báo cáo cấp trên')
      await sees(answers, `${CENTRE}, nhận ngày 08/01/2026`)
      await keyScreen(page, 'beyond-competence/3-proposer')
    }))
})
