import { describe, expect, test } from 'vitest'
import { accessible } from '../browser/accessible.ts'
import { keyScreen } from '../browser/key-screen.ts'
import { actPage } from '../pages/act-page.ts'
import { casePage } from '../pages/case-page.ts'
import { protectionPage } from '../pages/protection-page.ts'
import { sees } from '../pages/sees.ts'
import { doAct } from '../steps/do-act.ts'
import { writeLetter } from '../steps/issue-reply.ts'
import { openCase } from '../steps/open-case.ts'
import { storyForThisFile } from './story-for-this-file.ts'

/*
 * On 05/01/2026 the ward hands protection up to an agency of the province and tells the province the same day. The agency is
 * silent past 19/01/2026; on 22/01/2026 that climbs to the permanent members of the province, who protect the cadre themselves.
 */
const { on, as, server } = storyForThisFile('05/01/2026')
const WARD = 'Đảng ủy phường (minh họa)'
const PROVINCE = 'Tỉnh ủy (minh họa)'

describe('Điều 7 khoản 5, khoản 6: đề nghị cấp trên, báo cáo đồng thời, im lặng thì báo lên', () => {
  test('cấp ủy không có thẩm quyền thì đề nghị cơ quan chức năng cấp trên', async () => {
    await as('canbo.phuong', async (page) => {
      await protectionPage(page).open()
      await protectionPage(page).ask()
      const form = actPage(page)
      await form.write('Vì sao cần được bảo vệ', 'Bị tố cáo sai lên nhiều cơ quan cấp tỉnh (minh họa).')
      await form.look()
      await form.confirm('Yêu cầu được bảo vệ')
      await sees(form.done, 'yêu cầu được bảo vệ')
    })
    await as('bithu.phuong', async (page) => {
      await openCase(page, 'Yêu cầu bảo vệ')
      await doAct(page, 'Đề nghị cơ quan chức năng cấp trên bảo vệ', 'vì không thuộc thẩm quyền giải quyết', async (form) => {
        await form.choose('Vì không đủ điều gì', 'Không thuộc thẩm quyền giải quyết')
        await form.write('Lý do', 'Việc ở cơ quan cấp tỉnh (minh họa).')
        await page.getByRole('combobox', { name: 'Cơ quan trong danh mục' }).selectOption({ label: `Ban Nội chính, ${PROVINCE}` })
        await form.write('Đề nghị làm gì', 'Có biện pháp bảo vệ về pháp luật (minh họa).')
        await writeLetter(form, 'Công văn đề nghị (nếu có)', { number: '31-CV/ĐU', signedBy: `Bí thư ${WARD}`, text: 'Đề nghị bảo vệ (minh họa).' })
        await form.part('Công văn đề nghị (nếu có)').write('Ngày văn bản', '05/01/2026')
      })
      await doAct(page, 'Báo cáo cấp trên trực tiếp việc đề nghị bảo vệ', `Báo cáo ${PROVINCE} việc đề nghị bảo vệ`, (form) =>
        writeLetter(form, 'Văn bản', { number: '32-BC/ĐU', signedBy: `Bí thư ${WARD}`, text: 'Báo cáo (minh họa).' }),
      )
    })
  })

  test('cơ quan được đề nghị biết yêu cầu, có mười ngày làm việc, và im lặng', () =>
    as('noichinh.tinh', async (page) => {
      await openCase(page, 'Yêu cầu bảo vệ')
      const section = await casePage(page).section('Bảo vệ cán bộ')
      await sees(section, 'Bị tố cáo sai lên nhiều cơ quan cấp tỉnh (minh họa).')
      await sees(section, 'Bảo vệ cán bộ theo đề nghị của cấp dưới')
    }))

  test('quá hạn ba ngày làm việc thì thường trực cấp ủy của cơ quan ấy được báo, một lần', async () => {
    on('22/01/2026')
    expect([await server().climbDue(), await server().climbDue()]).toEqual([1, 0])
    await as('phobithu.tinh', async (page) => {
      await page.getByRole('link', { name: /^Thông báo/ }).click()
      await sees(page, 'Bảo vệ cán bộ theo đề nghị của cấp dưới')
      await openCase(page, 'Yêu cầu bảo vệ')
      const section = await casePage(page).section('Bảo vệ cán bộ')
      await sees(section, `đã báo Thường trực ${PROVINCE}`)
      await sees(section, 'Khoản liên quan, không phải kết luận về ai')
      await keyScreen(page, 'protection-climbs/1-climbed')
      await accessible(page)
      await doAct(page, 'Áp dụng biện pháp bảo vệ', 'áp dụng biện pháp bảo vệ về pháp luật', async (form) => {
        await page.getByRole('combobox', { name: 'Bảo vệ về' }).selectOption({ label: 'Pháp luật' })
        await form.write('Biện pháp', 'Chỉ đạo cơ quan chức năng xem xét, kết luận dứt điểm (minh họa).')
        await form.write('Ai thực hiện', 'Ban Nội chính (minh họa)')
      })
      await sees(page, 'Cán bộ đang được bảo vệ')
    })
  })
})
