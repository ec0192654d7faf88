import { formatDate } from '@dam-lam/core'
import { excerpt } from '../../excerpt.ts'
import type { EventTexts } from '../../words.ts'
import { forms, whyUpward } from '../encouragement.ts'
import { list } from '../phrases.ts'
import { collective } from '../posts.ts'
import { awarded } from './awarded.ts'
import { paper } from './paper.ts'

export const encouraging = {
  EncouragementMeasureGiven: { title: 'Tạo điều kiện, tin tưởng, động viên', told: ({ committee, awards }, name) => `${name(`committee/${committee}`)} dành cho người thực hiện: ${awarded(awards, name)}.` },
  EncouragementProposed: { title: 'Đề nghị khuyến khích', told: ({ awards, reasons }, name) => `Đề nghị khuyến khích: ${awarded(awards, name)}; lý do: ${excerpt(reasons)}.` },
  EncouragementDecided: {
    title: 'Tập thể quyết định hình thức khuyến khích',
    told: ({ committee, meeting: { body, heldOn }, awards }, name) => `${collective(body, name(`committee/${committee}`))} họp ngày ${formatDate(heldOn)} quyết định khuyến khích: ${awarded(awards, name)}.`,
  },
  EncouragementProposedToCompetentLevel: {
    title: 'Đề xuất cấp có thẩm quyền khuyến khích',
    told: ({ committee, level, awards, letter }, name) =>
      `${name(`committee/${committee}`)} đề xuất ${name(`committee/${level}`)} xem xét, quyết định: ${list(awards.map((award) => `${awarded([award], name)} – ${whyUpward[award.why]}`))}, ${paper(letter)}.`,
  },
  CompetentLevelDecided: {
    title: 'Cấp có thẩm quyền quyết định về đề xuất khuyến khích',
    told: ({ level, granted, reasons, letter }, name) =>
      `${name(`committee/${level}`)} ${granted.length === 0 ? 'không đồng ý phần nào' : `đồng ý ${granted.length} phần`} của đề xuất khuyến khích: ${excerpt(reasons)}, ${paper(letter)}.`,
  },
  EncouragementDelivered: { title: 'Thực hiện khuyến khích', told: ({ how, document }) => `Đã thực hiện một phần khuyến khích: ${excerpt(how)}, theo ${paper(document)}.` },
  EncouragementPublished: {
    title: 'Công khai kết quả khuyến khích',
    told: ({ committee, title, forms: published }, name) => `${name(`committee/${committee}`)} công khai «${excerpt(title)}»; hình thức khuyến khích ở ${list([...new Set(published.map(({ form }) => forms[form]))])}.`,
  },
  ModelTakenUp: { title: 'Nhân rộng mô hình', told: ({ committee, where }, name) => `${name(`committee/${committee}`)} nhận làm theo mô hình đã công khai: ${excerpt(where)}.` },
} satisfies EventTexts
