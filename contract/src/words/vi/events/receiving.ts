import { excerpt } from '../../excerpt.ts'
import type { EventTexts } from '../../words.ts'
import { competences } from '../choices.ts'
import { list } from '../phrases.ts'
import { paper } from './paper.ts'

export const receiving = {
  PlanRegistered: {
    title: 'Vào sổ công văn đến',
    told: ({ committee, number }, name) => `Văn phòng ${name(`committee/${committee}`)} vào sổ công văn đến${number === null ? '' : `, số ${number}`}.`,
  },
  SupplementRequested: {
    title: 'Yêu cầu bổ sung',
    told: ({ missing }) => `Yêu cầu bổ sung: ${list(missing.map(({ field, note }) => `${excerpt(field)} (${excerpt(note)})`))}. Hạn trả lời vẫn tính tiếp.`,
  },
  PlanSupplemented: { title: 'Bổ sung kế hoạch', told: () => 'Người đề xuất gửi bản kế hoạch đã bổ sung.' },
  RouteAdvised: {
    title: 'Văn phòng tham mưu',
    told: ({ competence, lead }, name) =>
      `Văn phòng tham mưu: ${competences[competence]}${lead === undefined ? '' : `, đề nghị ${name(`body/${lead}`)} chủ trì thẩm định`}.`,
  },
  CompetenceDeclared: {
    title: 'Xác định thẩm quyền',
    told: ({ committee }, name) => `Thường trực ${name(`committee/${committee}`)} xác định vấn đề thuộc thẩm quyền.`,
  },
  PlanForwarded: {
    title: 'Báo cáo cấp ủy có thẩm quyền',
    told: ({ from, to, letter }, name) => `${name(`committee/${from}`)} báo cáo ${name(`committee/${to}`)} xin chủ trương, ${paper(letter)}.`,
  },
  SuperiorInformed: {
    title: 'Báo cáo cấp trên trực tiếp để biết',
    told: ({ superior, letter }, name) => `Báo cáo ${name(`committee/${superior}`)} để biết, ${paper(letter)}.`,
  },
  ReplyExtended: {
    title: 'Gia hạn trả lời',
    told: ({ reason, enteredAfterDay30 }) =>
      `Gia hạn trả lời đến ngày làm việc thứ 60: ${excerpt(reason)}.${enteredAfterDay30 ? ' Việc gia hạn được nhập sau ngày làm việc thứ 30.' : ''}`,
  },
} satisfies EventTexts
