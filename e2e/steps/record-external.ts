import type { Page } from 'playwright-core'
import { doAct } from './do-act.ts'

/** The office enters that a committee outside the system approved, from its document (văn bản của cấp ủy ngoài hệ thống). */
export const recordExternalApproval = (page: Page, document: { readonly number: string; readonly date: string }): Promise<void> =>
  doAct(page, 'Nhập văn bản của cấp ủy ngoài hệ thống', `trả lời: cho chủ trương, theo văn bản số ${document.number} ngày ${document.date}`, async (form) => {
    await form.choose('Việc cấp ủy đó đã làm', 'Đã trả lời bằng văn bản')
    await form.part('Văn bản').write('Số, ký hiệu', document.number)
    await form.part('Văn bản').write('Ngày văn bản', document.date)
    await form.part('Nội dung').choose('Loại trả lời', 'Cho chủ trương')
  })
