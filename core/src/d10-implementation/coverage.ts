import { HEADING, type ArticleCoverage } from '../coverage-entry.ts'

/** What the program does about Điều 10, implementation: the legal review so far. */
export const IMPLEMENTATION_COVERAGE: ArticleCoverage<'d10'> = {
  d10: HEADING,
  'd10.k1': {
    kind: 'pending',
    says: {
      vi: 'Chỗ Quy định để ngỏ được xét theo một bộ quy định nội bộ mặc định, dùng chung. Cấp ủy tự đặt bộ của mình, ghi nhận việc quán triệt và văn bản cụ thể hóa thì chưa có trong chương trình.',
      en: 'Where the text leaves room, one set of default rules holds for all. A committee setting its own, recording dissemination and its own documents are not in the program yet.',
    },
  },
  'd10.k2': {
    kind: 'rule',
    acts: ['assign-legal-review'],
    rules: [
      'assign-legal-review.by-permanent-members',
      'assign-legal-review.provincial',
      'assign-legal-review.inspection-leads',
      'meeting.legal-risk-reported',
    ],
    duties: ['report-legal-risk', 'give-opinion'],
    policies: ['legal-review.assigned-by-permanent-members'],
    says: {
      vi: 'Với kế hoạch thuộc thẩm quyền Ban Thường vụ Tỉnh ủy, khi được giao thì Ủy ban Kiểm tra chủ trì xem xét rủi ro pháp lý; đã giao thì chưa có báo cáo ấy là chưa ghi được kết quả thảo luận. Rủi ro đến đâu là kết luận của cơ quan được giao.',
      en: 'For plans of the provincial standing committee the inspection commission, when assigned, leads the review of legal risk; once assigned, no deliberation is recorded before it has reported. How great the risk is, is its finding.',
    },
  },
  'd10.k3': {
    kind: 'pending',
    says: {
      vi: 'Toàn văn Quy định đọc được trong chương trình; chỉ đạo và ghi nhận việc phổ biến, quán triệt chưa có.',
      en: 'The whole text can be read in the program; directing and recording its dissemination is not in it yet.',
    },
  },
  'd10.k4': {
    kind: 'pending',
    says: {
      vi: 'Việc quá hạn hiện ở danh sách việc phải làm; theo dõi chung, đôn đốc, kiểm tra và báo cáo hằng năm của Ban Tổ chức Tỉnh ủy chưa có trong chương trình.',
      en: 'What is overdue shows among what is owed; general monitoring, urging, checking and the annual report of the provincial organisation commission are not in the program yet.',
    },
  },
}
