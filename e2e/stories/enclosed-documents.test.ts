import { createHash } from 'node:crypto'
import { localDate } from '@dam-lam/core'
import { describe, expect, test } from 'vitest'
import { accessible } from '../browser/accessible.ts'
import { keyScreen } from '../browser/key-screen.ts'
import { casePage } from '../pages/case-page.ts'
import { enclosures } from '../pages/enclosures.ts'
import { proposalPage } from '../pages/proposal-page.ts'
import { proposalsPage } from '../pages/proposals-page.ts'
import { sees } from '../pages/sees.ts'
import { planFor } from '../../server/src/demo/demo-plans.ts'
import { docx } from '../../server/src/files/testing/documents.ts'
import { pdfOf } from '../../server/src/files/testing/pdf-of.ts'
import { download } from '../steps/download.ts'
import { openCase } from '../steps/open-case.ts'
import { sendProposal } from '../steps/send-proposal.ts'
import { storyForThisFile } from './story-for-this-file.ts'

/*
 * A cadre encloses a survey, brings a paper that bears the mark of a state secret, registers that paper instead, and sends.
 * The clerk fetches the survey, byte for byte.
 */
const { as, draft } = storyForThisFile('05/01/2026')
const plan = planFor('mobileDesk', ['canbo.phuong'], localDate('2026-01-05'))
const SURVEY = { name: 'Báo cáo khảo sát.pdf', content: pdfOf([[{ text: 'Mật độ dân cư của ba thôn', x: 60, y: 780 }]]) }
const MARKED = { name: 'Báo cáo tình hình.docx', content: docx('ĐẢNG ỦY PHƯỜNG\nTỐI MẬT\nBÁO CÁO') }
const SCAN = { name: 'Bản quét.pdf', content: pdfOf([[]]) }

describe('Điều 4 khoản 1: kế hoạch và tài liệu kèm theo', () => {
  test('cán bộ khai độ mật, tải tài liệu lên, thấy tệp có dấu mật bị từ chối vì sao, và đăng ký bản giấy thay vào', async () => {
    await draft('canbo.phuong', plan)
    await as('canbo.phuong', async (page) => {
      const form = proposalPage(page)
      const step = enclosures(page)
      await proposalsPage(page).goOn(plan.title)
      await form.step('Tài liệu kèm theo').click()
      await step.declare('Mật')
      await sees(page, 'Hệ thống nối mạng này không được lưu giữ bí mật nhà nước')
      expect(await step.chooser.count()).toBe(0)
      await keyScreen(page, 'enclosed-documents/1-declared-secret')
      await step.declare('Không chứa bí mật nhà nước')
      await step.choose(SURVEY, MARKED, SCAN)
      await sees(step.enclosed(SURVEY.name), 'tải về được')
      await sees(step.enclosed(SCAN.name), 'chỉ dựa vào lời khai')
      await sees(step.underWay, 'Tài liệu có dấu «Tối mật» ở đầu trang')
      await form.savedAt.waitFor()
      await keyScreen(page, 'enclosed-documents/2-marked-file-refused')
      await accessible(page)
      await step.drop()
      await step.remove(SCAN.name)
      await step.registerPaper()
      await form.write('Số, ký hiệu', '12-BC/ĐU')
      await form.write('Ngày văn bản', '22/12/2025')
      await form.write('Ai đang giữ', 'Văn phòng Đảng ủy phường')
      await form.write('Cất giữ ở đâu', 'Tủ mật, phòng 2')
      await keyScreen(page, 'enclosed-documents/3-paper-registered')
      await accessible(page)
      await form.next('Xem lại và gửi')
      await sees(page, 'Tủ mật, phòng 2')
      await keyScreen(page, 'enclosed-documents/4-review')
      await sendProposal(page)
    })
  })

  test('văn phòng tải về đúng từng byte, và biết bản giấy mật ở đâu', () =>
    as('vanphong.phuong', async (page) => {
      await openCase(page, plan.title)
      const section = await casePage(page).section('Kế hoạch')
      await sees(section, 'Tủ mật, phòng 2')
      await sees(section, createHash('sha256').update(SURVEY.content).digest('hex').slice(0, 12))
      await keyScreen(page, 'enclosed-documents/5-clerk')
      await accessible(page)
      const saved = await download(page, SURVEY.name)
      expect(saved.name).toBe(SURVEY.name)
      expect(saved.content.equals(SURVEY.content)).toBe(true)
    }))

  test('trên điện thoại cũng kèm được tài liệu', async () => {
    await draft('canbo2.phuong', planFor('landRecords', ['canbo2.phuong'], localDate('2026-01-05')))
    await as(
      'canbo2.phuong',
      async (page) => {
        await proposalsPage(page).goOn(planFor('landRecords', [], localDate('2026-01-05')).title)
        await page.goto(`${page.url()}?buoc=kem-theo`)
        await enclosures(page).declare('Không chứa bí mật nhà nước')
        await enclosures(page).choose(SURVEY, MARKED)
        await sees(enclosures(page).underWay, 'Tài liệu có dấu «Tối mật» ở đầu trang')
        await keyScreen(page, 'enclosed-documents/6-on-a-telephone')
        await accessible(page)
      },
      { screen: 'phone' },
    )
  })
})
