import type { RefusalTexts } from '../../words.ts'
import { collectives } from '../posts.ts'
import { always } from '../phrases.ts'

export const meeting: RefusalTexts<'meeting'> = {
  'meeting.body-on-whose-agenda': (facts) => {
    const expected = facts.text('expected') === 'executiveCommittee' ? collectives.executiveCommittee : collectives.standingCommittee
    return `Hồ sơ đã được trình ${expected}, không phải tập thể vừa ghi. Hãy ghi cuộc họp của ${expected}; ban thường vụ muốn chuyển lên thì ghi kết quả «trình cấp ủy thảo luận, quyết định».`
  },
  'meeting.held-after-appraisal': (facts) =>
    `Ngày họp (${facts.day('heldOn')}) phải từ ngày có báo cáo thẩm định (${facts.day('earliest')}) đến ngày ghi kết quả (${facts.day('latest')}). Hãy ghi lại ngày họp.`,
  'meeting.total-is-all-members': (facts) =>
    `Tổng số thành viên ghi là ${facts.number('total')}, nhưng trong ngày họp tập thể có ${facts.number('members')} thành viên. Hãy ghi đủ cả người vắng mặt, hoặc cập nhật danh sách thành viên.`,
  'meeting.present-are-members': (facts) =>
    facts.count('people') === 0
      ? 'Danh sách có mặt để trống, hoặc ghi một người hai lần. Hãy ghi đủ những người dự họp, mỗi người một lần.'
      : `${facts.people('people')} không phải thành viên của tập thể trong ngày họp. Hãy bỏ khỏi danh sách có mặt, hoặc cập nhật danh sách thành viên.`,
  'meeting.votes-of-those-present': (facts) =>
    `Có ${facts.number('votes')} phiếu nhưng chỉ ${facts.number('present')} người có mặt. Hãy kiểm tra lại số phiếu và danh sách có mặt.`,
  'meeting.recused-do-not-vote': (facts) =>
    `${facts.people('people')} là người đề xuất hoặc người thực hiện nên không biểu quyết. Hãy trừ phiếu của người đó; người đó vẫn tính vào tổng số thành viên.`,
  'meeting.quorum': (facts) =>
    `Chỉ có ${facts.number('present')} trên ${facts.number('total')} thành viên có mặt, chưa đủ tỷ lệ theo quy chế làm việc. Hãy họp lại khi đủ thành viên.`,
  'meeting.competence-basis': always('Chưa nêu căn cứ thẩm quyền của tập thể. Hãy ghi quy định của Đảng, quy chế làm việc của cấp ủy làm căn cứ.'),
  'meeting.held-in-time': (facts) =>
    `Ngày họp (${facts.day('heldOn')}) không hợp lý: tập thể họp sau việc mà cuộc họp xem xét và không sau ngày ghi. Hãy ghi một ngày từ ${facts.day('earliest')} đến ${facts.day('latest')}.`,
  'meeting.conclusion-carried': (facts) =>
    `Mới có ${facts.number('for')} trên ${facts.number('total')} thành viên đồng ý nên chưa phải là kết luận của tập thể. Kết luận cần quá nửa tổng số thành viên, hoặc tỷ lệ cao hơn mà cấp ủy đặt ra; hãy ghi đúng số phiếu hoặc chờ cuộc họp sau.`,
  'meeting.minutes': always('Chưa có biên bản cuộc họp. Hãy ghi số, ngày hoặc nội dung biên bản.'),
  'meeting.legal-risk-reported': always('Đã giao xem xét rủi ro pháp lý nhưng nơi chủ trì chưa có ý kiến. Hãy chờ ý kiến đó rồi mới ghi kết quả thảo luận.'),
}
