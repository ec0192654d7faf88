import { FORMS, localDate } from '@dam-lam/core'
import { describe, test } from 'vitest'
import { accessible } from '../browser/accessible.ts'
import { keyScreen } from '../browser/key-screen.ts'
import { actPage } from '../pages/act-page.ts'
import { casePage } from '../pages/case-page.ts'
import { myDutiesPage } from '../pages/my-duties-page.ts'
import { navigation } from '../pages/navigation.ts'
import { proposalPage } from '../pages/proposal-page.ts'
import { sees } from '../pages/sees.ts'
import { nameOfPerson } from '../program/name-of-person.ts'
import { planFor } from '../../server/src/demo/demo-plans.ts'
import { step, stepsIn } from '../../server/src/demo/demo-steps.ts'
import { doAct } from '../steps/do-act.ts'
import { reply, toAppraisal, toTheMeeting } from '../steps/follow-road.ts'
import { holdMeeting } from '../steps/hold-meeting.ts'
import { writeLetter } from '../steps/issue-reply.ts'
import { openCase } from '../steps/open-case.ts'
import { storyForThisFile } from './story-for-this-file.ts'

/*
 * Approved in January 2026, carried out by July, with real effect: praised by the collective that gave the go-ahead, proposed to
 * the province for a form beyond its competence, granted late, delivered, published, and taken up elsewhere.
 */
const { on, as, asStranger, draft, follow, today } = storyForThisFile('05/01/2026')
const plan = planFor('mobileDesk', ['canbo.phuong'], localDate('2026-01-05'))
const phuong = stepsIn('phuong')

const D = `Điểm d: ${FORMS['d5.k2.d'].quote}`
const DD = `Điểm đ: ${FORMS['d5.k2.dd'].quote}`
const TINH = 'Tỉnh ủy (minh họa) (cấp trên trực tiếp)'

describe('Điều 5: khuyến khích', () => {
  test('Điều 5 khoản 2 đoạn cuối: tập thể đánh giá đã mang lại hiệu quả thiết thực', async () => {
    const id = await draft('canbo.phuong', plan)
    await follow(id, ...toAppraisal('phuong', '61'), ...toTheMeeting('phuong'), phuong.deliberate('approved', 'mobileDesk', today()), reply('phuong', 'approved', '62-CV/ĐU', today()))
    on('06/07/2026')
    await follow(
      id,
      step('canbo.phuong', 'start-implementation', {}),
      step('canbo.phuong', 'complete', { results: [{ expected: 0, achieved: 'full', evidence: 'Sổ tiếp nhận của tổ lưu động (minh họa).' }], summary: 'Đã thực hiện ở hai khu dân cư (minh họa).' }),
    )
    await as('vanphong.phuong', async (page) => {
      await openCase(page, plan.title)
      await doAct(page, 'Ghi đánh giá kết quả của tập thể', 'đã mang lại hiệu quả thiết thực', async (form) => {
        await holdMeeting(form)
        await form.choose('Kết luận', 'Đã mang lại hiệu quả thiết thực')
        await form.write('Vì sao', 'Thời gian giải quyết giảm rõ (minh họa).')
      })
    })
  })

  test('Điều 5 khoản 1, Điều 5 khoản 2 điểm d: tập thể quyết định ai được hình thức nào, theo quy định nào', () =>
    as('vanphong.phuong', async (page) => {
      await openCase(page, plan.title)
      await doAct(page, 'Ghi quyết định khuyến khích của tập thể', 'quyết định khuyến khích: điểm d', async (form) => {
        await holdMeeting(form)
        const part = form.part('Phần 1')
        await part.choose('Hình thức', D)
        await part.write('Cụ thể là gì', 'Giấy khen của Ban Chấp hành (minh họa)')
        await part.write('Theo quy định nào', 'Quy chế thi đua, khen thưởng (minh họa)')
        await form.write('Vì sao', 'Cách làm mới, hiệu quả rõ (minh họa).')
        await keyScreen(page, 'encouraged/1-decision-form')
      })
    }))

  test('Điều 5 khoản 2 đoạn cuối: vượt thẩm quyền thì đề xuất cấp trên, cấp trên có nghĩa vụ trả lời', async () => {
    await as('vanphong.phuong', async (page) => {
      await openCase(page, plan.title)
      await doAct(page, 'Đề xuất cấp có thẩm quyền khuyến khích', 'vượt quá thẩm quyền', async (form) => {
        await holdMeeting(form)
        await form.choose('Cấp có thẩm quyền', TINH)
        const part = form.part('Phần 1')
        await part.choose('Hình thức', DD)
        await part.write('Cụ thể là gì', 'Đưa vào quy hoạch chức danh cấp tỉnh (minh họa)')
        await part.choose('Vì sao đề xuất', 'Vượt quá thẩm quyền')
        await form.write('Vì sao', 'Quy hoạch chức danh cấp tỉnh thuộc thẩm quyền của tỉnh (minh họa).')
        await writeLetter(form, 'Văn bản đề xuất', { number: '71-TTr/ĐU', signedBy: nameOfPerson('bithu.phuong'), text: 'Đề xuất hình thức khuyến khích (minh họa).' })
      })
    })
    on('27/07/2026')
    await as('bithu.tinh', async (page) => {
      await sees(myDutiesPage(page).duty('Trả lời đề xuất khuyến khích'), 'quá hạn')
      await openCase(page, plan.title)
      await doAct(page, 'Quyết định về đề xuất khuyến khích', 'đồng ý 1 phần', async (form) => {
        await form.tick('Đưa vào quy hoạch chức danh cấp tỉnh (minh họa)')
        await form.write('Vì sao', 'Đủ điều kiện (minh họa).')
        await writeLetter(form, 'Văn bản trả lời', { number: '80-CV/TU', signedBy: nameOfPerson('bithu.tinh'), text: 'Đồng ý đề xuất (minh họa).' })
      })
    })
  })

  test('thực hiện: ngày nào, cách nào, theo văn bản nào', () =>
    as('vanphong.phuong', async (page) => {
      await openCase(page, plan.title)
      await doAct(page, 'Ghi việc đã thực hiện khuyến khích', 'Trao tại hội nghị', async (form) => {
        await form.write('Đã thực hiện như thế nào', 'Trao tại hội nghị Ban Chấp hành (minh họa).')
        await form.part('Theo văn bản nào').write('Số, ký hiệu', '72-QĐ/ĐU')
      })
    }))

  test('Điều 5 khoản 3: cấp ủy đã quyết định phải công khai, chỉ những gì viết ra', () =>
    as('vanphong.phuong', async (page) => {
      await openCase(page, plan.title)
      await doAct(page, 'Công khai kết quả khuyến khích', 'công khai «Tiếp nhận hồ sơ tại khu dân cư (minh họa)»', async (form) => {
        await form.write('Tên mô hình, cách làm', 'Tiếp nhận hồ sơ tại khu dân cư (minh họa)')
        await form.write('Nội dung công khai', 'Tổ lưu động tiếp nhận hồ sơ tại khu dân cư; người dân chỉ đi lại một lần (minh họa).')
        await keyScreen(page, 'encouraged/2-publication-form')
      })
      await sees(await casePage(page).section('Khuyến khích'), 'Đã công khai: Tiếp nhận hồ sơ tại khu dân cư (minh họa)')
      await keyScreen(page, 'encouraged/3-section')
      await accessible(page)
    }))

  test('Điều 5 khoản 3: ai cũng đọc được trên trang công khai, không cần đăng nhập', () =>
    asStranger(async (page) => {
      await page.goto('/cong-khai')
      await page.getByRole('link', { name: 'Tiếp nhận hồ sơ tại khu dân cư (minh họa)' }).click()
      await sees(page, 'người dân chỉ đi lại một lần (minh họa)')
      await sees(page, FORMS['d5.k2.d'].quote)
      await keyScreen(page, 'encouraged/4-seen-from-outside')
    }))

  test('Điều 5 khoản 2 điểm g, Điều 7 khoản 8: cấp ủy khác nhận làm theo; nơi có mô hình thấy được', async () => {
    await as('vanphong.coso', async (page) => {
      await navigation(page).goTo('Mô hình', 'Mô hình để nhân rộng')
      await page.getByRole('link', { name: 'Tiếp nhận hồ sơ tại khu dân cư (minh họa)' }).click()
      const form = actPage(page)
      await form.write('Làm ở đâu', 'Hai chi bộ của cơ sở (minh họa)')
      await keyScreen(page, 'encouraged/5-take-up')
      await form.press('Nhận làm theo mô hình')
      await sees(page, 'Đã ghi nhận nhân rộng')
      await sees(page.getByRole('table'), 'Hai chi bộ của cơ sở (minh họa)')
      await accessible(page)
    })
    await as('canbo.phuong', async (page) => {
      await openCase(page, plan.title)
      await sees(await casePage(page).section('Khuyến khích'), 'Hai chi bộ của cơ sở (minh họa)')
    })
    await asStranger(async (page) => {
      await page.goto('/cong-khai')
      await sees(page, 'Hai chi bộ của cơ sở (minh họa)')
    })
  })

  test('cán bộ nơi khác viết đề xuất theo mô hình; kế hoạch dẫn về mô hình', () =>
    as('canbo.coso', async (page) => {
      await navigation(page).goTo('Mô hình', 'Mô hình để nhân rộng')
      await page.getByRole('link', { name: 'Tiếp nhận hồ sơ tại khu dân cư (minh họa)' }).click()
      await page.getByRole('button', { name: 'Viết đề xuất theo mô hình này' }).click()
      await proposalPage(page).write('Tên đề xuất', '(Minh họa) Tiếp nhận hồ sơ tại chi bộ')
      await proposalPage(page).step('Xem lại và gửi').click()
      await page.getByRole('link', { name: 'đọc mô hình' }).click()
      await sees(page, 'người dân chỉ đi lại một lần (minh họa)')
    }))
})
