import { formatDate } from '@dam-lam/core'
import { excerpt } from '../../excerpt.ts'
import type { EventTexts } from '../../words.ts'
import { incidentKinds, protectionOutcomes } from '../choices.ts'
import { list } from '../phrases.ts'
import { paper } from './paper.ts'

export const whenItGoesWrong = {
  IncidentReported: {
    title: 'Báo cáo rủi ro, sai sót',
    told: ({ kind, what, happenedOn, damage, asImplementer }) =>
      `${asImplementer ? 'Người thực hiện' : 'Cấp ủy'} báo cáo ${incidentKinds[kind]}, xảy ra ngày ${formatDate(happenedOn)}: ${excerpt(what)}; thiệt hại: ${excerpt(damage)}.`,
  },
  IncidentReportedUp: {
    title: 'Báo cáo rủi ro, sai sót lên cấp trên trực tiếp',
    told: ({ superior, letter }, name) => `Báo cáo ${superior === null ? 'cấp trên trực tiếp' : name(`committee/${superior}`)}, ${paper(letter)}.`,
  },
  VerificationDirected: {
    title: 'Chỉ đạo thẩm tra, xác minh',
    told: ({ committee, lead, coordinating }, name) =>
      `Thường trực ${name(`committee/${committee}`)} giao ${name(`body/${lead}`)} thẩm tra, xác minh${coordinating.length === 0 ? '' : `, phối hợp: ${list(coordinating.map((body) => name(`body/${body}`)))}`}.`,
  },
  VerificationConcluded: {
    title: 'Kết luận thẩm tra, xác minh',
    told: ({ committee, document }, name) => `Đã có kết luận thẩm tra, xác minh do ${name(`committee/${committee}`)} chỉ đạo${document === null ? '' : `, ${paper(document)}`}.`,
  },
  ProtectionDecided: {
    title: 'Quyết định việc bảo vệ cán bộ',
    told: ({ committee, cadres, document }, name) =>
      `${name(`committee/${committee}`)} quyết định${cadres.length === 0 ? ' việc bảo vệ cán bộ' : `: ${list(cadres.map(({ person, outcome }) => `${name(`person/${person}`)}: ${protectionOutcomes[outcome]}`))}`}${document === null ? '' : `, ${paper(document)}`}.`,
  },
  MatterMadePublic: { title: 'Công khai sự việc', told: ({ committee, title }, name) => `${name(`committee/${committee}`)} công khai: ${excerpt(title)}.` },
  IncidentRemedied: {
    title: 'Khắc phục rủi ro, sai sót',
    told: ({ how, person, acceptsResponsibility, text }, name) =>
      how === 'by-cadre'
        ? `${name(`person/${person}`)}${acceptsResponsibility ? ' tự giác nhận trách nhiệm và' : ''} khắc phục: ${excerpt(text)}.`
        : `Thường trực cấp ủy chỉ đạo khắc phục: ${excerpt(text)}.`,
  },
} satisfies EventTexts
