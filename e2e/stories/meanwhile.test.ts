import { localDate } from '@dam-lam/core'
import { describe, test } from 'vitest'
import { keyScreen } from '../browser/key-screen.ts'
import { actPage } from '../pages/act-page.ts'
import { casePage } from '../pages/case-page.ts'
import { sees } from '../pages/sees.ts'
import { planFor, scopeFor } from '../../server/src/demo/demo-plans.ts'
import { step, stepsIn } from '../../server/src/demo/demo-steps.ts'
import { toAppraisal, toTheMeeting } from '../steps/follow-road.ts'
import { writeLetter } from '../steps/issue-reply.ts'
import { openCase } from '../steps/open-case.ts'
import { storyForThisFile } from './story-for-this-file.ts'

/*
 * The collective has not agreed. The office is writing the reply that says so when the head decides to let the plan
 * start: what was typed stays, what happened is told, and the reply becomes another one.
 */
const { on, as, draft, follow, today } = storyForThisFile('05/01/2026')
const plan = planFor('fishingHarbour', ['canbo.phuong'], localDate('2026-01-05'))
const letter = { number: '77-CV/ĐU', signedBy: 'Bí thư Đảng ủy phường (minh họa)', text: 'Trả lời đề xuất (minh họa).' }

describe('Hai người làm trên một hồ sơ cùng một lúc', () => {
  test('người đến sau được biết việc vừa diễn ra, không mất chữ nào đã gõ, và làm tiếp trên hồ sơ hiện nay', async () => {
    const id = await draft('canbo.phuong', plan)
    await follow(id, ...toAppraisal('phuong', '76'), ...toTheMeeting('phuong'))
    on('28/01/2026')
    await follow(id, stepsIn('phuong').deliberate('not-agreed', 'fishingHarbour', today()))
    await as('vanphong.phuong', async (page) => {
      const form = actPage(page)
      await openCase(page, plan.title)
      await casePage(page).act('Trả lời bằng văn bản').click()
      await writeLetter(form, 'Văn bản trả lời', letter)

      await follow(id, step('bithu.phuong', 'head-decides', {
        feasibleBecause: 'Việc nhỏ, làm được ngay (minh họa).',
        acceptsResponsibility: true,
        scope: scopeFor('fishingHarbour', today()),
        implementers: ['canbo.phuong'],
      }))
      await form.look()
      await sees(form.changedMeanwhile, 'quyết định cho triển khai thực hiện và chịu trách nhiệm về quyết định của mình')
      await keyScreen(page, 'meanwhile/1-changed')

      await form.press('Tiếp tục trên hồ sơ hiện nay')
      await form.refused.waitFor()
      await form.choose('Loại trả lời', 'Cho chủ trương')
      await form.look()
      await sees(form.outcome, 'trả lời: cho chủ trương, văn bản số 77-CV/ĐU')
      await form.confirm('Trả lời bằng văn bản')
      await form.done.waitFor()
    })
  })
})
