import { localDate } from '@dam-lam/core'
import { describe, test } from 'vitest'
import { accessible } from '../browser/accessible.ts'
import { keyScreen } from '../browser/key-screen.ts'
import { actPage } from '../pages/act-page.ts'
import { casePage } from '../pages/case-page.ts'
import { myDutiesPage } from '../pages/my-duties-page.ts'
import { sees } from '../pages/sees.ts'
import { planFor } from '../../server/src/demo/demo-plans.ts'
import { stepsIn } from '../../server/src/demo/demo-steps.ts'
import { reply, toAppraisal, toTheMeeting } from '../steps/follow-road.ts'
import { headDecides, reportOverride } from '../steps/head-decides.ts'
import { issueReply } from '../steps/issue-reply.ts'
import { openCase } from '../steps/open-case.ts'
import { recordMeeting } from '../steps/record-meeting.ts'
import { storyForThisFile } from './story-for-this-file.ts'

/*
 * Two plans before the same standing committee on 28/01/2026; on neither does it agree. The head lets the first start
 * on 29/01/2026 and must tell the province at once; on the second he does nothing, and it is answered so.
 */
const { on, as, draft, follow, today } = storyForThisFile('05/01/2026')
const first = planFor('fishingHarbour', ['canbo.phuong'], localDate('2026-01-05'))
const second = planFor('landRecords', ['canbo.phuong'], localDate('2026-01-05'))
const WARD = 'Đảng ủy phường (minh họa)'
let cases: readonly string[] = []

describe('Điều 4 khoản 3 điểm b gạch đầu dòng thứ hai: tập thể không thống nhất', () => {
  test('hai đề xuất được thẩm định và trình Ban Thường vụ', async () => {
    cases = [await draft('canbo.phuong', first), await draft('canbo.phuong', second)]
    for (const id of cases) await follow(id, ...toAppraisal('phuong', '31'), ...toTheMeeting('phuong'))
  })

  test('số phiếu không đủ thì không ghi là cho chủ trương được, và được biết vì sao', () => {
    on('28/01/2026')
    return as('vanphong.phuong', async (page) => {
      await openCase(page, first.title)
      await recordMeeting(page, { inFavour: 2, against: 2, other: 1 }, 'Không thống nhất', async (form) => {
        await form.choose('Kết quả thảo luận', 'Cho chủ trương')
        await actPage(page).look()
        await sees(actPage(page).refused, 'không phải «cho chủ trương»')
        await keyScreen(page, 'not-agreed/1-votes-do-not-carry')
        await accessible(page)
        await form.choose('Kết quả thảo luận', 'Không thống nhất')
      })
      await sees(page, `Tập thể không thống nhất; chờ Bí thư ${WARD} xem xét`)
    })
  })

  test('gạch đầu dòng thứ hai: bí thư đọc trách nhiệm của mình rồi quyết định cho triển khai', () => {
    on('29/01/2026')
    return as('bithu.phuong', async (page) => {
      await openCase(page, first.title)
      await headDecides(page, 'Việc nhỏ, làm được ngay, sai thì dừng được ngay (minh họa).')
      await keyScreen(page, 'not-agreed/2-head-decided')
      await myDutiesPage(page).open()
      await sees(myDutiesPage(page).duty('Báo cáo cấp trên về quyết định của người đứng đầu'), 'còn 1 ngày làm việc')
      await keyScreen(page, 'not-agreed/3-duties-of-the-head')
    })
  })

  test('và báo cáo ngay bằng văn bản lên Tỉnh ủy', () => {
    on('30/01/2026')
    return as('bithu.phuong', async (page) => {
      await openCase(page, first.title)
      await reportOverride(page, { number: '05-BC/ĐU', signedBy: `Bí thư ${WARD}`, text: 'Báo cáo về quyết định cho triển khai (minh họa).' })
    })
  })

  test('Tỉnh ủy thấy hồ sơ vì là cấp trên được báo cáo', () =>
    as('bithu.tinh', async (page) => {
      await openCase(page, first.title)
      await sees(page, 'là cấp trên được báo cáo')
      await sees(page, 'Báo cáo Tỉnh ủy (minh họa) về quyết định của người đứng đầu')
      await keyScreen(page, 'not-agreed/4-superior')
    }))

  test('người đề xuất được trả lời là cho chủ trương, do người đứng đầu quyết định', async () => {
    await follow(cases[0] ?? '', reply('phuong', 'approved', '33-CV/ĐU', today()))
    await as('canbo.phuong', async (page) => {
      await openCase(page, first.title)
      await sees(await casePage(page).section('Họp, biểu quyết'), 'người đứng đầu quyết định cho triển khai')
      await casePage(page).votes('2 trên 5 thành viên đồng ý').waitFor()
      await keyScreen(page, 'not-agreed/5-proposer')
    })
  })

  test('đề xuất thứ hai: người đứng đầu không quyết định, văn phòng trả lời là tập thể không thống nhất', async () => {
    await follow(cases[1] ?? '', stepsIn('phuong').deliberate('not-agreed', 'landRecords', today()))
    on('06/02/2026')
    await as('vanphong.phuong', async (page) => {
      await openCase(page, second.title)
      await issueReply(page, 'tập thể không thống nhất', { number: '34-CV/ĐU', signedBy: `Bí thư ${WARD}`, text: 'Tập thể không thống nhất (minh họa).' })
    })
  })

  test('người đề xuất thứ hai thấy kết quả và tổng số phiếu, không thấy ai bỏ phiếu thế nào', () =>
    as('canbo.phuong', async (page) => {
      await openCase(page, second.title)
      await sees(page, 'Đã trả lời: tập thể không thống nhất; trả lời đúng hạn.')
      await sees(await casePage(page).section('Họp, biểu quyết'), 'người dự họp và biên bản được giữ trong cơ quan của cấp ủy')
      await keyScreen(page, 'not-agreed/6-answered-so')
    }))
})
