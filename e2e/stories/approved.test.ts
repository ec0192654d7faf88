import { localDate } from '@dam-lam/core'
import { describe, expect, test } from 'vitest'
import { accessible } from '../browser/accessible.ts'
import { keyScreen } from '../browser/key-screen.ts'
import { basis } from '../pages/basis.ts'
import { casePage } from '../pages/case-page.ts'
import { myDutiesPage } from '../pages/my-duties-page.ts'
import { proposalPage } from '../pages/proposal-page.ts'
import { registerPage } from '../pages/register-page.ts'
import { regulationPage } from '../pages/regulation-page.ts'
import { sees } from '../pages/sees.ts'
import { planFor } from '../../server/src/demo/demo-plans.ts'
import { advise } from '../steps/advise.ts'
import { assignAppraisal } from '../steps/assign-appraisal.ts'
import { agree } from '../steps/give-opinion.ts'
import { issueReply } from '../steps/issue-reply.ts'
import { openCase } from '../steps/open-case.ts'
import { putToStandingCommittee } from '../steps/put-to-standing-committee.ts'
import { recordMeeting } from '../steps/record-meeting.ts'
import { register } from '../steps/register.ts'
import { reportAppraisal } from '../steps/report-appraisal.ts'
import { sendProposal } from '../steps/send-proposal.ts'
import { writeProposal } from '../steps/write-proposal.ts'
import { storyForThisFile } from './story-for-this-file.ts'

/*
 * A cadre of the ward writes a plan on Monday 05/01/2026 and has the written go-ahead on 30/01/2026, ten working days
 * before the thirtieth, 13/02/2026. Every step goes through the screens. One chapter a step, each building on the last.
 */
const { on, as } = storyForThisFile('05/01/2026')
const plan = planFor('mobileDesk', ['canbo.phuong'], localDate('2026-01-05'))
const WARD = 'Đảng ủy phường (minh họa)'
const LEAD = `Cơ quan tham mưu chủ trì thẩm định, ${WARD}`
const OTHER = `Cơ quan tham mưu phối hợp, ${WARD}`

describe('Điều 4: đề xuất được tập thể cho chủ trương', () => {
  test('khoản 1: cán bộ viết kế hoạch, thấy nơi nhận và hạn trả lời, rồi gửi', () =>
    as('canbo.phuong', async (page) => {
      await writeProposal(page, plan)
      await sees(proposalPage(page).sending, '13/02/2026')
      await keyScreen(page, 'approved/01-review')
      await accessible(page)
      await sendProposal(page)
      await sees(page, 'còn 30 ngày làm việc')
      await keyScreen(page, 'approved/02-receipt')
      await accessible(page)
    }))

  test('văn phòng thấy việc phải làm và vào sổ', () => {
    on('06/01/2026')
    return as('vanphong.phuong', async (page) => {
      await sees(myDutiesPage(page).duty('Vào sổ công văn đến'), 'đến hạn hôm nay')
      await sees(myDutiesPage(page).duty('Trả lời bằng văn bản'), 'còn 29 ngày làm việc')
      await keyScreen(page, 'approved/03-duties-of-the-office')
      await openCase(page, plan.title)
      await register(page, '12')
      await sees(page, `Chờ Thường trực ${WARD} giao thẩm định; phải trả lời trước hết ngày 13/02/2026, còn 29 ngày làm việc.`)
      await keyScreen(page, 'approved/04-registered')
      await regulationPage(page).openAt('d4.k3')
      await sees(regulationPage(page).waiting('Điều 4 khoản 3'), plan.title)
      await keyScreen(page, 'approved/04-waiting-under-the-clause')
      await accessible(page)
    })
  })

  test('khoản 3 điểm a gạch đầu dòng thứ nhất: văn phòng tham mưu', () => {
    on('07/01/2026')
    return as('vanphong.phuong', async (page) => {
      await openCase(page, plan.title)
      await advise(page, 'Thuộc thẩm quyền của phường, nên giao thẩm định (minh họa).')
    })
  })

  test('khoản 3 điểm a gạch đầu dòng thứ nhất: thường trực giao thẩm định, căn cứ hiện bên cạnh', () =>
    as('phobithu.phuong', async (page) => {
      await openCase(page, plan.title)
      await assignAppraisal(page, LEAD, OTHER)
      await sees(page, `Chờ ${LEAD} báo cáo kết quả thẩm định; phải trả lời trước hết ngày 13/02/2026, còn 28 ngày làm việc.`)
      await basis(page).ask('Hạn trả lời bằng văn bản', casePage(page).standing)
      await sees(basis(page).panel, 'trong vòng 30 ngày làm việc')
      await keyScreen(page, 'approved/05-assigned')
    }))

  test('cơ quan phối hợp cho ý kiến', () => {
    on('12/01/2026')
    return as('phoihop.phuong', async (page) => {
      await sees(myDutiesPage(page).duty('Cho ý kiến'), 'nội bộ')
      await openCase(page, plan.title)
      await agree(page, 'Cách làm gọn, đúng chức năng, không cần thêm người (minh họa).')
    })
  })

  test('khoản 3 điểm a gạch đầu dòng thứ hai: cơ quan chủ trì báo cáo kết quả thẩm định', () => {
    on('20/01/2026')
    return as('thamdinh.phuong', async (page) => {
      await sees(myDutiesPage(page).duty('Thẩm định kế hoạch'), 'nội bộ')
      await openCase(page, plan.title)
      await reportAppraisal(page, { feasible: true, effective: true, reasons: 'Đủ người, đủ phương tiện (minh họa).', recommendation: 'Trình Ban Thường vụ (minh họa).' })
      await casePage(page).section('Thẩm định, ý kiến')
      await keyScreen(page, 'approved/06-appraised')
    })
  })

  test('khoản 3 điểm a gạch đầu dòng thứ hai: thường trực trình Ban Thường vụ', () => {
    on('21/01/2026')
    return as('phobithu.phuong', async (page) => {
      await openCase(page, plan.title)
      await putToStandingCommittee(page)
      await sees(page, `Chờ Ban Thường vụ ${WARD} thảo luận; phải trả lời trước hết ngày 13/02/2026, còn 17 ngày làm việc.`)
    })
  })

  test('trong khi đó người đề xuất chỉ biết là cấp ủy đang xem xét', () =>
    as('canbo.phuong', async (page) => {
      await openCase(page, plan.title)
      await sees(page, `${WARD} đang xem xét; phải trả lời trước hết ngày 13/02/2026, còn 17 ngày làm việc.`)
      const kept = await casePage(page).section('Họp, biểu quyết')
      await sees(kept, 'được giữ trong cơ quan của cấp ủy đến khi có văn bản trả lời')
    }))

  test('khoản 3 điểm b gạch đầu dòng thứ nhất: Ban Thường vụ cho chủ trương, văn phòng ghi kết quả họp', () => {
    on('28/01/2026')
    return as('vanphong.phuong', async (page) => {
      await openCase(page, plan.title)
      await recordMeeting(page, { inFavour: 5, against: 0, other: 0 }, 'Cho chủ trương')
      await casePage(page).section('Họp, biểu quyết')
      await keyScreen(page, 'approved/07-decided')
    })
  })

  test('khoản 3: văn phòng trả lời bằng văn bản, đúng hạn', () => {
    on('30/01/2026')
    return as('vanphong.phuong', async (page) => {
      await openCase(page, plan.title)
      await issueReply(page, 'cho chủ trương', { number: '15-CV/ĐU', signedBy: `Bí thư ${WARD}`, text: 'Đồng ý chủ trương cho thực hiện (minh họa).' })
      await sees(page, 'Đã trả lời: cho chủ trương; trả lời đúng hạn.')
    })
  })

  test('người đề xuất đọc văn bản trả lời và phạm vi được bảo vệ', () =>
    as('canbo.phuong', async (page) => {
      await openCase(page, plan.title)
      await sees(await casePage(page).section('Trả lời, nghĩa vụ'), `Văn bản số 15-CV/ĐU, ngày 30/01/2026, người ký: Bí thư ${WARD}`)
      await keyScreen(page, 'approved/08-answered')
      const decision = await casePage(page).section('Họp, biểu quyết')
      await sees(decision, 'Chủ trương đã cho')
      await sees(decision, 'Ba thôn xa trung tâm nhất')
      expect(await decision.getByText('Tính cấp thiết').count()).toBe(0)
      await keyScreen(page, 'approved/09-go-ahead')
      await accessible(page)
    }))

  test('mọi việc của văn phòng đã xong, đúng hạn', () =>
    as('vanphong.phuong', async (page) => {
      await myDutiesPage(page).show('Đã xong')
      await sees(myDutiesPage(page).duty('Vào sổ công văn đến'), 'đúng hạn')
      await sees(myDutiesPage(page).duty('Trả lời bằng văn bản'), 'đúng hạn')
      await sees(myDutiesPage(page).duty('Trả lời bằng văn bản'), 'Điều 4 khoản 3')
    }))

  test('cán bộ khác không thấy hồ sơ trong sổ', () =>
    as('canbo2.phuong', async (page) => {
      await registerPage(page).open()
      await sees(page, 'Chưa có hồ sơ nào')
    }))
})
