import { HEADING, type ArticleCoverage } from '../coverage-entry.ts'

/** What the program does about Điều 2, the words explained. */
export const WORDS_COVERAGE: ArticleCoverage<'d2'> = {
  d2: HEADING,
  'd2.k1': {
    kind: 'definition',
    term: 'encouragement',
    says: {
      vi: 'Từ «khuyến khích» được dùng đúng nghĩa này trong bảng từ ngữ; việc quyết định khuyến khích chưa có trong chương trình.',
      en: 'The glossary uses “encouragement” in this sense; deciding on it is not in the program yet.',
    },
  },
  'd2.k2': {
    kind: 'definition',
    term: 'protection',
    says: {
      vi: 'Từ «bảo vệ» được dùng đúng nghĩa này trong bảng từ ngữ; các biện pháp bảo vệ chưa có trong chương trình.',
      en: 'The glossary uses “protection” in this sense; measures of protection are not in the program yet.',
    },
  },
  'd2.k3': {
    kind: 'rule',
    rules: ['submit.proposer-is-cadre'],
    says: {
      vi: 'Khi gửi kế hoạch, người đề xuất và từng người trong nhóm phải đang giữ chức vụ; ai không giữ chức vụ nào thì được nêu tên trong lời từ chối.',
      en: 'When a plan is sent, the proposer and every member of the group must hold a post; whoever holds none is named in the refusal.',
    },
  },
  'd2.k4': {
    kind: 'definition',
    term: 'dynamicCadre',
    says: {
      vi: 'Là lời giải thích, không phải điều kiện để gửi kế hoạch: chương trình không xét một người có năng động, sáng tạo hay không. Nguyên văn xem ở trang đọc Quy định.',
      en: 'An explanation, not a condition for sending a plan: the program does not judge whether a person is dynamic and creative. The words stand on the page of the regulation.',
    },
  },
  'd2.k5': {
    kind: 'rule',
    rules: ['plan.motive'],
    policies: ['plan.declares-motive'],
    says: {
      vi: 'Theo quy định nội bộ, kế hoạch phải kèm lời khai không vụ lợi, không vì lợi ích cá nhân, lợi ích cục bộ, lợi ích nhóm. Động cơ thật ra sao là việc con người kết luận, chương trình không xét.',
      en: 'By the committee’s own rule a plan declares that no personal, local or group interest stands behind it. What the motive really is, people find; the program does not judge it.',
    },
  },
  'd2.k6': {
    kind: 'definition',
    term: 'competentCommittee',
    acts: ['decide-protection'],
    rules: ['decide-protection.by-go-ahead-level', 'decide-protection.every-cadre'],
    says: {
      vi: 'Mỗi hồ sơ ghi rõ cấp có thẩm quyền cho chủ trương, tách khỏi cấp ủy quản lý người đề xuất; hai cấp có thể là một. Chính cấp cho chủ trương quyết định việc bảo vệ khi có rủi ro, sai sót.',
      en: 'Each case names the level that gives the go-ahead, apart from the committee that manages the proposer; the two may coincide. It is this level that decides on protection when something went wrong.',
    },
  },
}
