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
      const lines = moved.map(({ what, holder, oldDate, newDate }) => `${lowered(duties[what].what)} của ${post(holder, name)} từ ngày ${formatDate(oldDate)} sang ngày ${formatDate(newDate)}`)
      const days = because.map(({ date, works, kind }) => `${formatDate(date)} ${kind === null ? ledgerReasons[works ? 'working-day' : 'weekend'] : ledgerReasons[kind]}`)
      return `Lịch làm việc thay đổi${document === null ? '' : ` theo ${paper(document)}`}, hạn được tính lại: ${list(lines)}. Ngày thay đổi: ${list(days)}.`
    },
  },
  CommitteeSucceeded: { title: 'Cấp ủy kế thừa nhận hồ sơ', told: ({ from, to, lastDay }, name) => `${name(`committee/${from}`)} kết thúc hoạt động sau ngày ${formatDate(lastDay)}. Hồ sơ chuyển cho ${name(`committee/${to}`)}; ngày nhận đề xuất và hạn trả lời giữ nguyên.` },
  BodySucceeded: { title: 'Cơ quan kế thừa nhận việc', told: ({ from, to, lastDay }, name) => `${name(`body/${from}`)} kết thúc hoạt động sau ngày ${formatDate(lastDay)}. ${name(`body/${to}`)} làm tiếp việc được giao.` },
} satisfies EventTexts
