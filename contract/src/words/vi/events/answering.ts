import { formatDate } from '@dam-lam/core'
import type { EventFacts } from '../../event-facts.ts'
import { excerpt } from '../../excerpt.ts'
import type { NameOf } from '../../name-of.ts'
import type { EventTexts } from '../../words.ts'
import { issuerResponses, replyKinds, verdicts } from '../choices.ts'
import { awarded } from './awarded.ts'
import { paper } from './paper.ts'

const externalAct = (data: EventFacts<'ExternalActRecorded'>, name: NameOf): string => {
  if (data.act === 'register') return 'đã nhận và vào sổ'
  if (data.act === 'issue-reply') return `trả lời: ${replyKinds[data.reply.kind]}`
  if (data.act === 'evaluate-results') return `đánh giá kết quả: ${verdicts[data.evaluation.verdict]}`
  if (data.act === 'decide-encouragement') return `quyết định khuyến khích: ${awarded(data.decision.awards, name)}`
  return data.answer.granted.length === 0 ? 'không đồng ý phần nào của đề xuất khuyến khích' : `đồng ý ${data.answer.granted.length} phần của đề xuất khuyến khích`
}

export const answering = {
  ReplyIssued: {
    title: 'Trả lời bằng văn bản',
    told: ({ committee, kind, letter }, name) => `${name(`committee/${committee}`)} trả lời: ${replyKinds[kind]}, ${paper(letter)}.`,
  },
  UnsuitableProvisionReported: {
    title: 'Báo cáo cơ quan ban hành về quy định không phù hợp',
    told: ({ issuer, letter, matter }) => `Báo cáo ${excerpt(issuer)} về vấn đề thứ ${matter + 1} của kế hoạch, ${paper(letter)}.`,
  },
  IssuerResponded: {
    title: 'Cơ quan ban hành trả lời',
    told: ({ matter, response, date }) => `Cơ quan ban hành trả lời ngày ${formatDate(date)} về vấn đề thứ ${matter + 1}: ${issuerResponses[response]}.`,
  },
  ExternalActRecorded: {
    title: 'Nhập văn bản của cấp ủy ngoài hệ thống',
    told: (data, name) => {
      const what = externalAct(data, name)
      return `${name(`committee/${data.committee}`)} ${what}, theo ${paper(data.document)}.`
    },
  },
} satisfies EventTexts
