import { HEADING, type ArticleCoverage } from '../coverage-entry.ts'

/** What the program does about Điều 1, scope and subjects. */
export const SCOPE_COVERAGE: ArticleCoverage<'d1'> = {
  d1: HEADING,
  'd1.k1': {
    kind: 'rule',
    rules: ['plan.function-or-task'],
    says: {
      vi: 'Kế hoạch phải nêu được thực hiện trong chức trách, nhiệm vụ, quyền hạn nào mới gửi được; có đúng phạm vi đó không thì cơ quan chủ trì thẩm định kết luận trong báo cáo thẩm định.',
      en: 'A plan must name the function, task or power under which it falls before it can be sent; whether it really does is a finding of the appraisal report.',
    },
  },
  'd1.k2': {
    kind: 'judgement',
    enteredBy: {
      vi: 'Người quản trị, khi ghi tổ chức và chức vụ',
      en: 'The administrator, when recording organisations and posts',
    },
    says: {
      vi: 'Tổ chức và người giữ chức vụ thuộc đối tượng áp dụng được ghi vào danh mục tổ chức; chỉ người có chức vụ trong danh mục mới gửi được kế hoạch. Chương trình chưa ghi mỗi chức vụ thuộc nhóm nào của Điều 2 khoản 3.',
      en: 'Organisations and office holders to whom the regulation applies are recorded; only they can send a plan. Which group of Article 2, clause 3 a post falls into is not recorded yet.',
    },
  },
}
