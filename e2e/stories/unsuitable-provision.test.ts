import { localDate } from '@dam-lam/core'
import { describe, test } from 'vitest'
import { keyScreen } from '../browser/key-screen.ts'
import { basis } from '../pages/basis.ts'
import { casePage } from '../pages/case-page.ts'
import { myDutiesPage } from '../pages/my-duties-page.ts'
import { sees } from '../pages/sees.ts'
import { planFor } from '../../server/src/demo/demo-plans.ts'
import { stepsIn } from '../../server/src/demo/demo-steps.ts'
import { toAppraisal, toTheMeeting } from '../steps/follow-road.ts'
import { openCase } from '../steps/open-case.ts'
import { recordIssuerResponse, reportUnsuitableProvision } from '../steps/report-unsuitable-provision.ts'
import { storyForThisFile } from './story-for-this-file.ts'

/* A plan about a provision that does not fit is let start on 28/01/2026; its issuing body must be told the same day. */
const { on, as, draft, follow, today } = storyForThisFile('05/01/2026')
const plan = planFor('idleOffice', ['canbo.phuong'], localDate('2026-01-05'))
const DUTY = 'Báo cáo cơ quan ban hành về quy định không phù hợp'

describe('Điều 4 khoản 5: quy định không phù hợp được báo cáo với cơ quan ban hành', () => {
  test('tập thể thấy có tính cấp thiết và cho chủ trương', async () => {
    const id = await draft('canbo.phuong', plan)
    await follow(id, ...toAppraisal('phuong', '61'), ...toTheMeeting('phuong'))
    on('28/01/2026')
    await follow(id, stepsIn('phuong').deliberate('approved', 'idleOffice', today()))
  })

  test('văn phòng phải đồng thời báo cáo, và thấy câu chữ của Quy định đứng sau', () =>
    as('vanphong.phuong', async (page) => {
      const duty = myDutiesPage(page).duty(DUTY)
      await sees(duty, 'đến hạn hôm nay')
      await basis(page).ask(`Thời hạn của việc «${DUTY}»`, duty)
      await sees(basis(page).panel, 'có văn bản báo cáo với cơ quan ban hành văn bản có quy định không phù hợp với thực tiễn')
      await keyScreen(page, 'unsuitable-provision/1-duty')
    }))

  test('văn phòng gửi văn bản đề nghị sửa đổi', () =>
    as('vanphong.phuong', async (page) => {
      await openCase(page, plan.title)
      await reportUnsuitableProvision(page, 'Bổ sung bước cho mượn tạm trong thời gian chờ xử lý (minh họa).', {
        number: '18-BC/ĐU',
        signedBy: 'Bí thư Đảng ủy phường (minh họa)',
        text: 'Báo cáo về quy định không phù hợp (minh họa).',
      })
    }))

  test('cơ quan ban hành trả lời, văn phòng ghi lại', () => {
    on('05/02/2026')
    return as('vanphong.phuong', async (page) => {
      await openCase(page, plan.title)
      await recordIssuerResponse(page, 'Đã bổ sung', '04/02/2026')
      await sees(await casePage(page).section('Trả lời, nghĩa vụ'), 'Đã bổ sung, ngày 04/02/2026')
      await keyScreen(page, 'unsuitable-provision/2-answered')
    })
  })
})
