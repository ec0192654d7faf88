import { formatDate } from '@dam-lam/core'
import type { EventTexts } from '../../words.ts'
import { ledgerReasons } from '../choices.ts'
import { duties } from '../duties.ts'
import { list } from '../phrases.ts'
import { post } from '../posts.ts'
import { paper } from './paper.ts'

const lowered = (text: string): string => text.charAt(0).toLocaleLowerCase('vi') + text.slice(1)

export const byTheProgram = {
  DueDateMoved: {
    title: 'Hạn thay đổi theo lịch làm việc',
    told: ({ document, moved, because }, name) => {
      const lines = moved.map(({ what, holder, oldDate, newDate }) => `${lowered(duties[what])} của ${post(holder, name)} từ ngày ${formatDate(oldDate)} sang ngày ${formatDate(newDate)}`)
      const days = because.map(({ date, works, kind }) => `${formatDate(date)} ${kind === null ? ledgerReasons[works ? 'working-day' : 'weekend'] : ledgerReasons[kind]}`)
      return `Lịch làm việc thay đổi${document === null ? '' : ` theo ${paper(document)}`}, hạn được tính lại: ${list(lines)}. Ngày thay đổi: ${list(days)}.`
    },
  },
  CommitteeSucceeded: { title: 'Cấp ủy kế thừa nhận hồ sơ', told: ({ from, to, lastDay }, name) => `${name(`committee/${from}`)} kết thúc hoạt động sau ngày ${formatDate(lastDay)}. Hồ sơ chuyển cho ${name(`committee/${to}`)}; ngày nhận đề xuất và hạn trả lời giữ nguyên.` },
  PostsVacated: {
    title: 'Nơi được giao không còn',
    told: ({ posts, lastDay }, name) =>
      `Sau ngày ${formatDate(lastDay)} ${posts.map((of) => post(of, name)).join(', ')} không còn và không có nơi kế thừa. Việc đã giao trở về Thường trực cấp ủy, hạn giữ nguyên: hãy thay cơ quan thẩm định hoặc thành viên Hội đồng, giao lại việc xem xét rủi ro pháp lý, hoặc lập lại kế hoạch.`,
  },
  AgencyVacated: {
    title: 'Cơ quan được đề nghị không còn',
    told: ({ body, lastDay }, name) => `${name(`body/${body}`)} kết thúc hoạt động sau ngày ${formatDate(lastDay)} và không có nơi kế thừa, nên không còn ai trả lời. Nếu vẫn cần thì đề nghị cơ quan khác.`,
  },
  BodySucceeded: { title: 'Cơ quan kế thừa nhận việc', told: ({ from, to, lastDay }, name) => `${name(`body/${from}`)} kết thúc hoạt động sau ngày ${formatDate(lastDay)}. ${name(`body/${to}`)} làm tiếp việc được giao.` },
} satisfies EventTexts
