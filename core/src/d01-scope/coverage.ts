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
    rules: ['request-protection.is-cadre'],
    enteredBy: {
      vi: 'Người lập danh mục tổ chức',
      en: 'Whoever draws up the list of organisations',
    },
    says: {
      vi: 'Ai thuộc đối tượng áp dụng do con người xác định và ghi vào danh mục tổ chức; chỉ người có chức vụ trong danh mục mới gửi được kế hoạch hay yêu cầu bảo vệ. Mỗi lần giữ chức vụ ghi được từ ngày nào, đến ngày nào và thuộc nhóm nào của Điều 2 khoản 3.',
      en: 'To whom the regulation applies is found by people and recorded in the list of organisations; only holders of a post in it can send a plan or ask for protection. Each holding of a post is recorded with its first day, its last day and the group of Article 2, clause 3 to which it belongs.',
    },
  },
}
