import { describe, expect, test } from 'vitest'
import { accessible } from '../browser/accessible.ts'
import { keyScreen } from '../browser/key-screen.ts'
import { reachesSideways } from '../browser/reaches-sideways.ts'
import { actPage } from '../pages/act-page.ts'
import { casePage } from '../pages/case-page.ts'
import { myDutiesPage } from '../pages/my-duties-page.ts'
import { sees } from '../pages/sees.ts'
import { urgentPage } from '../pages/urgent-page.ts'
import { doAct } from '../steps/do-act.ts'
import { holdMeeting } from '../steps/hold-meeting.ts'
import { writeLetter } from '../steps/issue-reply.ts'
import { openCase } from '../steps/open-case.ts'
import { storyForThisFile } from './story-for-this-file.ts'

/*
 * In the night to 05/01/2026 a dyke leaks and nobody can be reached. The cadre acts alone and writes it down on a telephone,
 * reports in writing two days later, and the standing committee recognises a part of it on 20/01/2026.
 */
const { on, as } = storyForThisFile('05/01/2026')
const SITUATION = 'Đê bao khu dân cư số 2 bị rò, nước đang vào nhà (minh họa).'
const WARD = 'Đảng ủy phường (minh họa)'

describe('Điều 4 khoản 4: không thể báo cáo thì được phép quyết định', () => {
  test('cán bộ ghi việc tự quyết định trên điện thoại', () =>
    as('canbo.phuong', async (page) => {
      await urgentPage(page).open()
      await keyScreen(page, 'urgent-alone/1-beginning')
      await accessible(page)
      await urgentPage(page).alone()
      const form = actPage(page)
      await form.write('Tình thế', SITUATION)
      await form.write('Vì sao không kịp lập kế hoạch', 'Nước lên nhanh trong đêm (minh họa).')
      await form.write('Vì sao không thể báo cáo', 'Mất liên lạc toàn khu vực, đường bị chia cắt (minh họa).')
      await form.write('Được giao chủ trì xử lý theo nhiệm vụ nào', 'Trực chỉ huy phòng, chống thiên tai của phường (minh họa).')
      await form.write('Đã quyết định gì', 'Dùng vật tư của công trình bên cạnh để gia cố (minh họa).')
      await form.write('Đã làm gì', 'Đã gia cố xong đoạn rò lúc 5 giờ (minh họa).')
      await page.getByLabel('Lúc mấy giờ (nếu có)').fill('03:10')
      expect(await reachesSideways(page)).toBe(false)
      await keyScreen(page, 'urgent-alone/2-form')
      await form.look()
      await sees(form.outcome, 'Tự quyết định lúc 03:10 vì không thể báo cáo')
      await form.confirm('Ghi việc tự quyết định khi không thể báo cáo')
      await sees(form.done, 'Tự quyết định')
      await myDutiesPage(page).open()
      await sees(myDutiesPage(page).duty('Báo cáo bằng văn bản việc xử lý cấp thiết'), 'còn 3 ngày làm việc')
    }, { screen: 'phone' }))

  test('hai ngày sau, có điều kiện thì báo cáo bằng văn bản', () => {
    on('07/01/2026')
    return as('canbo.phuong', async (page) => {
      await openCase(page, SITUATION)
      await sees(page, 'chờ báo cáo bằng văn bản')
      await doAct(page, 'Báo cáo bằng văn bản', 'Báo cáo bằng văn bản toàn bộ việc xử lý', async (form) => {
        await form.write('Diễn biến', 'Từ 3 giờ 10 đến 5 giờ ngày 05/01/2026 (minh họa).')
        await form.write('Kết quả và thiệt hại, nếu có', 'Không có thiệt hại về người (minh họa).')
      })
    })
  })

  test('tập thể thảo luận, đánh giá, công nhận một phần', () => {
    on('20/01/2026')
    return as('vanphong.phuong', async (page) => {
      await openCase(page, SITUATION)
      await sees(page, `chờ tập thể ${WARD} thảo luận, đánh giá, kết luận`)
      await doAct(page, 'Ghi kết luận của tập thể', 'công nhận một phần', async (form) => {
        await holdMeeting(form)
        await form.write('Đánh giá của tập thể', 'Xử lý kịp thời; việc dùng vật tư cần hoàn trả (minh họa).')
        await form.choose('Kết luận', 'Công nhận một phần')
        const scope = form.part('Phạm vi được công nhận')
        await scope.write('Làm gì', 'Gia cố đoạn đê rò bằng vật tư sẵn có (minh họa).')
        await scope.write('Ở đâu', 'Khu dân cư số 2')
        await scope.write('Từ ngày', '05/01/2026')
        await scope.write('Đến ngày', '05/01/2026')
        await scope.write('Nguồn lực', 'Vật tư của công trình bên cạnh (minh họa).')
        await scope.choose('Làm thí điểm', 'Không')
        await writeLetter(form, 'Văn bản thông báo cho cán bộ (nếu có)', { number: '21-TB/ĐU', signedBy: `Bí thư ${WARD}`, text: 'Thông báo kết luận (minh họa).' })
      })
    })
  })

  test('cán bộ đọc kết luận, phạm vi được công nhận và biết đó là cách hiểu, không phải lời của Quy định', () =>
    as('canbo.phuong', async (page) => {
      await openCase(page, SITUATION)
      const section = await casePage(page).section('Xử lý cấp thiết')
      await sees(section, 'Công nhận một phần')
      await sees(section, 'Theo quy định nội bộ, phạm vi này tính như phạm vi được cho chủ trương')
      await sees(section, 'Lúc 03:10')
      await keyScreen(page, 'urgent-alone/3-concluded')
      await accessible(page)
    }))

  test('không nợ văn bản trả lời của Điều 4 khoản 3: mục «Trả lời, nghĩa vụ» nói nợ gì thay vào đó', () =>
    as('canbo.phuong', async (page) => {
      await openCase(page, SITUATION)
      const section = await casePage(page).section('Trả lời, nghĩa vụ')
      await sees(section, 'hạn trả lời bằng văn bản của Điều 4 khoản 3 không áp dụng')
      await sees(section, 'Báo cáo bằng văn bản việc xử lý cấp thiết')
      expect(await section.getByText('Chưa gửi đi').count()).toBe(0)
      await keyScreen(page, 'urgent-alone/4-owed')
      await accessible(page)
    }))
})
