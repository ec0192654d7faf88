import { formatDate, type Agency, type ProtectionMeasure } from '@dam-lam/core'
import { excerpt } from '../../excerpt.ts'
import type { NameOf } from '../../name-of.ts'
import type { EventTexts } from '../../words.ts'
import { lacking, protectionFields } from '../choices.ts'
import { paper } from './paper.ts'

const agencyName = (agency: Agency, name: NameOf): string => (agency.kind === 'body' ? name(`body/${agency.body}`) : agency.name)

const appliedBy = (by: ProtectionMeasure['by'], name: NameOf): string => ('external' in by ? by.external : name(by.body === null ? `committee/${by.committee}` : `body/${by.body}`))

export const protecting = {
  ProtectionRequested: {
    title: 'Việc bảo vệ cán bộ',
    told: ({ person, reason }, name) => `${name(`person/${person}`)} yêu cầu được bảo vệ: ${excerpt(reason)}.`,
  },
  ProtectionInitiated: {
    title: 'Việc bảo vệ cán bộ',
    told: ({ person, committee, reason }, name) => `Thường trực ${name(`committee/${committee}`)} thấy ${name(`person/${person}`)} cần được bảo vệ: ${excerpt(reason)}.`,
  },
  ProtectionMeasureApplied: {
    title: 'Việc bảo vệ cán bộ',
    told: ({ measure: { by, field, what, doneBy } }, name) => `${appliedBy(by, name)} áp dụng biện pháp bảo vệ về ${protectionFields[field]}: ${excerpt(what)}. Thực hiện: ${excerpt(doneBy)}.`,
  },
  ProtectionEscalated: {
    title: 'Việc bảo vệ cán bộ',
    told: ({ escalation: { from, to, lacking: lacks, asks } }, name) => `${appliedBy(from, name)} đề nghị ${agencyName(to, name)} bảo vệ, vì ${lacking[lacks]}: ${excerpt(asks)}.`,
  },
  EscalationReported: {
    title: 'Việc bảo vệ cán bộ',
    told: ({ superior, letter }, name) => `Báo cáo ${name(`committee/${superior}`)} việc đề nghị bảo vệ, ${paper(letter)}.`,
  },
  ProtectionClimbed: {
    title: 'Việc bảo vệ cán bộ',
    told: ({ committee, dueOn }, name) => `Quá hạn ngày ${formatDate(dueOn)} mà chưa làm; đã báo Thường trực ${name(`committee/${committee}`)}.`,
  },
  ProtectionEnded: { title: 'Việc bảo vệ cán bộ', told: ({ result }) => `Kết thúc việc bảo vệ: ${excerpt(result)}.` },
  CoordinationRequested: {
    title: 'Yêu cầu phối hợp',
    told: ({ committee, agency, what }, name) => `${name(`committee/${committee}`)} yêu cầu ${agencyName(agency, name)} phối hợp: ${excerpt(what)}.`,
  },
  CoordinationAnswered: { title: 'Trả lời yêu cầu phối hợp', told: ({ text }) => `Cơ quan được yêu cầu trả lời: ${excerpt(text)}.` },
  AgencyAnswerRecorded: {
    title: 'Trả lời của cơ quan ngoài hệ thống',
    told: ({ document, text, measure }) => `Cơ quan ngoài hệ thống trả lời tại ${paper(document)}: ${excerpt(text)}.${measure === null ? '' : ` Biện pháp: ${excerpt(measure.what)}.`}`,
  },
} satisfies EventTexts
