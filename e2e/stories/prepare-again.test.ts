import { localDate } from '@dam-lam/core'
import { describe, test } from 'vitest'
import { accessible } from '../browser/accessible.ts'
import { keyScreen } from '../browser/key-screen.ts'
import { casePage } from '../pages/case-page.ts'
import { sees } from '../pages/sees.ts'
import { planFor } from '../../server/src/demo/demo-plans.ts'
import { stepsIn } from '../../server/src/demo/demo-steps.ts'
import { reply, toAppraisal, toTheMeeting } from '../steps/follow-road.ts'
import { openCase } from '../steps/open-case.ts'
import { putToStandingCommittee } from '../steps/put-to-standing-committee.ts'
import { recordMeeting } from '../steps/record-meeting.ts'
import { register } from '../steps/register.ts'
import { resubmit } from '../steps/resubmit.ts'
import { storyForThisFile } from './story-for-this-file.ts'

/*
 * Received on 05/01/2026, to be prepared again on 28/01/2026, sent again on 03/02/2026: from then on the thirty working
 * days are counted anew, to 24/03/2026, over the new year's days off.
 */
const { on, as, draft, follow, today } = storyForThisFile('05/01/2026')
const plan = planFor('islandWaste', ['canbo.phuong'], localDate('2026-01-05'))
const phuong = stepsIn('phuong')
let id = ''

describe('Điều 4 khoản 3 điểm b gạch đầu dòng thứ ba: cho chủ trương chuẩn bị lại', () => {
  test('đề xuất được trình Ban Thường vụ', async () => {
    id = await draft('canbo.phuong', plan)
    await follow(id, ...toAppraisal('phuong', '51'), ...toTheMeeting('phuong'))
  })

  test('tập thể thấy chưa được chuẩn bị kỹ và nói còn thiếu gì', () => {
    on('28/01/2026')
    return as('vanphong.phuong', async (page) => {
      await openCase(page, plan.title)
      await recordMeeting(page, { inFavour: 1, against: 0, other: 4 }, 'Cho chủ trương chuẩn bị lại', (form) =>
        form.write('Những gì còn phải chuẩn bị', 'Chưa rõ giá thuê tàu chiều về (minh họa).'))
    })
  })

  test('người đề xuất được trả lời, viết lại cách làm và gửi lại', async () => {
    await follow(id, reply('phuong', 'prepare-again', '53-CV/ĐU', today()))
    on('03/02/2026')
    await as('canbo.phuong', async (page) => {
      await openCase(page, plan.title)
      await sees(page, 'Được cho chủ trương chuẩn bị lại; chờ người đề xuất gửi lại kế hoạch')
      await resubmit(page, 'Thuê tàu hàng chiều về theo giá đã thỏa thuận bằng văn bản (minh họa).')
    })
  })

  test('thời hạn tính lại từ ngày nhận lại, ngày nhận lần đầu vẫn còn', () =>
    as('canbo.phuong', async (page) => {
      await openCase(page, plan.title)
      await sees(casePage(page).standing, '24/03/2026')
      await sees(casePage(page).standing, 'lần đầu 05/01/2026')
      await keyScreen(page, 'prepare-again/1-sent-again')
    }))

  test('hai bản kế hoạch đứng cạnh nhau', () =>
    as('canbo.phuong', async (page) => {
      await openCase(page, plan.title)
      const section = await casePage(page).section('Kế hoạch')
      await sees(section, 'theo giá đã thỏa thuận')
      await section.getByRole('link', { name: 'Bản 1' }).click()
      await sees(section, 'Thỏa thuận với tàu hàng chạy chiều về không tải')
      await keyScreen(page, 'prepare-again/2-versions')
      await accessible(page)
    }))

  test('bản mới vào sổ, trở lại thẳng Ban Thường vụ', async () => {
    on('05/02/2026')
    await as('vanphong.phuong', async (page) => {
      await openCase(page, plan.title)
      await register(page, '54')
    })
    await as('phobithu.phuong', async (page) => {
      await openCase(page, plan.title)
      await putToStandingCommittee(page)
    })
  })

  test('và lần này được cho chủ trương', async () => {
    on('10/02/2026')
    await follow(id, phuong.deliberate('approved', 'islandWaste', today()), reply('phuong', 'approved', '55-CV/ĐU', today()))
    await as('canbo.phuong', async (page) => {
      await openCase(page, plan.title)
      await sees(page, 'Đã trả lời: cho chủ trương; trả lời đúng hạn.')
      await sees(await casePage(page).section('Họp, biểu quyết'), 'trên bản kế hoạch thứ 2')
      await keyScreen(page, 'prepare-again/3-approved')
    })
  })
})
