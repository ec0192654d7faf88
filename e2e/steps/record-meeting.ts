import type { Page } from 'playwright-core'
import type { Questions } from '../pages/act-page.ts'
import { doAct } from './do-act.ts'

export interface Votes {
  readonly inFavour: number
  readonly against: number
  readonly other: number
}

/**
 * The office enters a meeting of today at which everybody sat (ghi kết quả họp): the votes, the outcome, and whatever
 * that outcome asks for.
 */
export const recordMeeting = (page: Page, { inFavour, against, other }: Votes, outcome: string, more?: (form: Questions) => Promise<void>): Promise<void> =>
  doAct(page, 'Ghi kết quả thảo luận của tập thể', `(${inFavour} đồng ý, ${against} không đồng ý, ${other} ý kiến khác, trên 5 thành viên)`, async (form) => {
    const meeting = form.part('Cuộc họp')
    await meeting.press('Tất cả có mặt')
    await meeting.write('Đồng ý', String(inFavour))
    await meeting.write('Không đồng ý', String(against))
    await meeting.write('Ý kiến khác', String(other))
    await meeting.write('Căn cứ thẩm quyền của tập thể', 'Quy chế làm việc của cấp ủy (minh họa)')
    await meeting.write('Biên bản', 'Biên bản họp Ban Thường vụ (minh họa)')
    await form.choose('Kết quả thảo luận', outcome)
    await form.write('Lý do (nếu có)', 'Theo ý kiến thảo luận tại cuộc họp (minh họa).')
    await more?.(form)
  })
