import { localDate } from '@dam-lam/core'
import { describe, expect, test } from 'vitest'
import { accessible } from '../browser/accessible.ts'
import { keyScreen } from '../browser/key-screen.ts'
import { reachesSideways } from '../browser/reaches-sideways.ts'
import { takePicture } from '../browser/take-picture.ts'
import { myDutiesPage } from '../pages/my-duties-page.ts'
import { publicPage } from '../pages/public-page.ts'
import { sees } from '../pages/sees.ts'
import { planFor } from '../../server/src/demo/demo-plans.ts'
import { step, stepsIn } from '../../server/src/demo/demo-steps.ts'
import { reply, toAppraisal, toTheMeeting } from '../steps/follow-road.ts'
import { storyForThisFile } from './story-for-this-file.ts'

/*
 * A plan has brought real effect, and what it is praised for is made public. A stranger reads it and comments without an
 * account; the office shows the comment and answers; the Front relays what others say. No case shows anywhere.
 */
const { as, asStranger, draft, follow, today } = storyForThisFile('05/01/2026')
const plan = planFor('mobileDesk', ['canbo.phuong'], localDate('2026-01-05'))
const phuong = stepsIn('phuong')
const TITLE = 'Trả kết quả tại khu dân cư (minh họa)'
const SAYS = 'Bà con đỡ phải đi xa. Xin mở thêm ở khu dân cư số 5.'
let caseId = ''
let code = ''

describe('Điều 5 khoản 3: công khai kết quả khuyến khích, Nhân dân giám sát', () => {
  test('kế hoạch đã có hiệu quả thiết thực, cấp ủy quyết định hình thức khuyến khích rồi công khai', async () => {
    caseId = await draft('canbo.phuong', plan)
    await follow(
      caseId,
      ...toAppraisal('phuong', '61'),
      ...toTheMeeting('phuong'),
      phuong.deliberate('approved', 'mobileDesk', today()),
      reply('phuong', 'approved', '62-CV/ĐU', today()),
      step('canbo.phuong', 'start-implementation', {}),
      step('canbo.phuong', 'complete', {
        results: [...(plan.expectedResults ?? []).keys()].map((expected) => ({ expected, achieved: 'full', evidence: 'Sổ tiếp nhận (minh họa).' })),
        summary: 'Đã làm ở hai khu dân cư (minh họa).',
      }),
      step(phuong.office, 'evaluate-results', { meeting: phuong.meeting(today()), verdict: 'effective', reasons: 'Người dân đi lại một lần (minh họa).' }),
      step(phuong.office, 'decide-encouragement', {
        meeting: phuong.meeting(today()),
        awards: [{ form: 'd5.k2.d', what: 'Giấy khen (minh họa)', people: ['canbo.phuong'], underRule: 'Quy chế khen thưởng (minh họa)' }],
        reasons: 'Đã có hiệu quả rõ (minh họa).',
      }),
      step(phuong.office, 'publish-encouragement', {
        title: TITLE,
        text: 'Tổ một cửa lưu động trả kết quả tại hai khu dân cư.\n\nNgười cao tuổi không phải đi lại (minh họa).',
        awards: [{ award: 'award/1', people: ['Đồng chí phụ trách tổ lưu động (minh họa)'] }],
      }),
    )
  })

  test('người ngoài, không đăng nhập, mở trang công khai, đọc và góp ý; trang in được', () =>
    asStranger(async (page) => {
      const open = publicPage(page)
      await open.open()
      await accessible(page)
      await keyScreen(page, 'public-page/1-list')
      await page.getByRole('link', { name: 'Điều 5 khoản 3' }).click()
      await page.getByRole('heading', { level: 3, name: /^Điều 5\. / }).waitFor()
      expect(new URL(page.url()).hash).toBe('#d5.k3')
      await accessible(page)
      await keyScreen(page, 'public-page/12-regulation')
      await open.open()
      await open.read(TITLE)
      await sees(page, 'Đồng chí phụ trách tổ lưu động')
      await sees(page, 'Chưa có ý kiến nào được hiện')
      expect(await page.content()).not.toContain(caseId)
      await accessible(page)
      await keyScreen(page, 'public-page/2-published')
      await page.emulateMedia({ media: 'print' })
      await page.getByRole('button', { name: 'Gửi góp ý' }).waitFor({ state: 'hidden' })
      await sees(page, 'Địa chỉ: ')
      await takePicture(page, 'public-page/3-on-paper', true)
      await page.emulateMedia({ media: 'screen' })
      code = await open.comment(SAYS, 'Bà Tư, khu dân cư số 5')
      await accessible(page)
      await keyScreen(page, 'public-page/4-sent')
      await open.open()
      await open.read(TITLE)
      await sees(page, 'Chưa có ý kiến nào được hiện')
    }))

  test('văn phòng cấp ủy thấy góp ý cùng hạn trả lời, cho hiện và trả lời', () =>
    as('vanphong.phuong', async (page) => {
      await sees(myDutiesPage(page).duty('Trả lời góp ý trên trang công khai'), 'còn 10 ngày làm việc')
      await accessible(page)
      await keyScreen(page, 'public-page/5-among-duties')
      await page.getByRole('link', { name: 'Ý kiến của Nhân dân', exact: true }).click()
      await sees(page, SAYS)
      await sees(page, 'Trả lời trước hết ngày 16/01/2026 (quy định nội bộ)')
      await accessible(page)
      await keyScreen(page, 'public-page/5-to-answer')
      await page.getByRole('button', { name: 'Cho hiện công khai' }).click()
      await sees(page, 'Đang hiện công khai')
      await page.getByRole('textbox', { name: 'Trả lời' }).fill('Cảm ơn bà. Khu dân cư số 5 có điểm trả kết quả từ tháng 02/2026 (minh họa).')
      await page.getByRole('button', { name: 'Ghi trả lời' }).click()
      await sees(page, 'Không có ý kiến nào ở đây')
    }))

  test('ai cũng đọc được góp ý và trả lời, người gửi xem lại bằng mã; trên điện thoại cũng vậy', () =>
    asStranger(
      async (page) => {
        const open = publicPage(page)
        await open.open()
        await open.read(TITLE)
        await sees(open.opinions, SAYS)
        await sees(open.opinions, 'Bà Tư, khu dân cư số 5')
        await sees(open.opinions, 'Khu dân cư số 5 có điểm trả kết quả')
        await accessible(page)
        await open.followUp(code)
        await sees(page, 'Đang hiện công khai, đã có trả lời.')
        await accessible(page)
        await keyScreen(page, 'public-page/6-followed')
      },
      { screen: 'phone' },
    ))
})

describe('Điều 9 khoản 3: Mặt trận phản ánh ý kiến của Nhân dân', () => {
  test('Mặt trận tự mình phản ánh về điều đã công khai; chậm thì hiện là chậm', () =>
    as('mattran.tinh', async (page) => {
      await page.goto('/y-kien')
      await page.getByRole('link', { name: 'Phản ánh ý kiến của Nhân dân' }).click()
      await page.getByLabel('Gửi đến cấp ủy').selectOption({ label: 'Đảng ủy phường (minh họa)' })
      await page.getByLabel('Về điều nào cấp ủy đã công khai').selectOption({ label: TITLE })
      await page.getByRole('textbox', { name: 'Nội dung ý kiến' }).fill('Nhiều hộ mong nhân rộng ra toàn phường (minh họa).')
      await page.getByRole('textbox', { name: 'Ý kiến của ai' }).fill('Các hộ ở tổ dân phố 3 (minh họa)')
      await page.getByRole('textbox', { name: 'Ngày biết ý kiến' }).fill('22/12/2025')
      await accessible(page)
      await keyScreen(page, 'public-page/7-relay')
      await page.getByRole('button', { name: 'Phản ánh' }).click()
      await sees(page, 'chậm theo quy định nội bộ')
      await accessible(page)
    }))

  test('cấp ủy không cho hiện thì phải nói vì sao; cho hiện thì ai cũng đọc dưới điều đã công khai', async () => {
    await as('bithu.phuong', async (page) => {
      await page.goto('/y-kien')
      await page.getByRole('button', { name: 'Không cho hiện' }).click()
      await sees(page, 'Hãy ghi lý do để người gửi biết.')
      await page.getByRole('button', { name: 'Cho hiện công khai' }).click()
      await sees(page, 'Đang hiện công khai')
    })
    await asStranger(async (page) => {
      const open = publicPage(page)
      await open.open()
      await open.read(TITLE)
      await sees(open.opinions, 'Các hộ ở tổ dân phố 3')
      await keyScreen(page, 'public-page/8-with-opinions')
    })
  })
})

describe('Trang công khai bằng tiếng Anh', () => {
  test('chọn tiếng Anh bằng một chữ, đọc và góp ý trên điện thoại, rồi đổi lại tiếng Việt mà vẫn theo dõi được', () =>
    asStranger(
      async (page) => {
        const open = publicPage(page)
        await open.open()
        await open.inEnglish()
        expect(new URL(page.url()).pathname).toBe('/en/public')
        await accessible(page)
        await keyScreen(page, 'public-page/9-english-list')
        await open.read(TITLE)
        await sees(page, 'Who was encouraged: Đồng chí phụ trách tổ lưu động (minh họa).')
        await sees(page, SAYS)
        await accessible(page)
        expect(await reachesSideways(page)).toBe(false)
        await keyScreen(page, 'public-page/10-english-published')
        await open.commentInEnglish('Please open one in my quarter too.')
        await accessible(page)
        await keyScreen(page, 'public-page/11-english-sent')
        await open.inVietnamese()
        await sees(page, 'Đang chờ cấp ủy xem.')
        await sees(page, 'Please open one in my quarter too.')
        await accessible(page)
      },
      { screen: 'phone' },
    ))
})
