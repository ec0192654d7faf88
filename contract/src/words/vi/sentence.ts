import { formatDate } from '@dam-lam/core'
import type { CaseFacts } from '../case-facts.ts'
import { concerns, replyKinds } from './choices.ts'
import { collective } from './posts.ts'

/** Where a case stands: «Chờ Ban Thường vụ Đảng ủy phường thảo luận; phải trả lời trước hết ngày 13/02/2026, còn 12 ngày làm việc». */
export const sentence = (facts: CaseFacts): string => [where(facts), byWhen(facts), ...beside(facts)].filter((part) => part !== '').join('; ')

/** A protection that is a case of its own is told by its stage. */
const beside = ({ kind, concerns: open }: CaseFacts): readonly string[] =>
  open.filter((concern) => concern !== kind).map((concern) => `${concerns[concern].charAt(0).toLocaleLowerCase('vi')}${concerns[concern].slice(1)}`)

function where(facts: CaseFacts): string {
  const { stage, competentCommittee: committee } = facts
  switch (stage) {
    case 'draft':
      return facts.kind === 'urgent-action' ? 'Chưa báo cáo và chưa ghi việc gì' : `Bản nháp, chưa gửi ${facts.managingCommittee}`
    case 'submitted':
      return `Chờ Văn phòng ${committee} vào sổ`
    case 'registered':
      return `Chờ Thường trực ${committee} giao thẩm định`
    case 'forwarded':
      return facts.external ? `Đã báo cáo ${committee}; chờ văn bản của ${committee}` : `Đã báo cáo ${committee}; chờ Văn phòng ${committee} vào sổ`
    case 'in-appraisal':
      return facts.appraisedBy === null ? 'Đang thẩm định' : `Chờ ${facts.appraisedBy} báo cáo kết quả thẩm định`
    case 'appraised':
    case 'before-collective':
    case 'not-agreed':
    case 'infeasible':
    case 'decided':
      return facts.seesInside ? inside(facts) : `${committee} đang xem xét`
    case 'prepare-again':
      return facts.reply === null ? `Chờ Văn phòng ${committee} trả lời về việc cho chuẩn bị lại` : 'Được cho chủ trương chuẩn bị lại; chờ người đề xuất gửi lại kế hoạch'
    case 'answered':
      return facts.reply === null ? 'Đã trả lời' : `Đã trả lời: ${replyKinds[facts.reply]}`
    case 'withdrawn':
      return `Người đề xuất đã rút; chờ Văn phòng ${committee} xác nhận bằng văn bản`
    case 'in-implementation':
      return 'Đang thực hiện'
    case 'completed':
      return 'Đã thực hiện xong; chờ đánh giá kết quả'
    case 'stopped':
      return 'Đã dừng thực hiện'
    case 'evaluated':
      return 'Tập thể đã đánh giá kết quả'
    case 'urgency-reported':
      return 'Đã báo cáo tình thế cấp thiết; chờ người đứng đầu chỉ đạo'
    case 'urgency-directed':
      return 'Đã được chỉ đạo xử lý; chờ cán bộ báo cáo bằng văn bản'
    case 'acted-urgently':
      return 'Cán bộ đã tự quyết định vì không thể báo cáo; chờ báo cáo bằng văn bản'
    case 'urgency-accounted':
      return `Đã có báo cáo bằng văn bản; chờ tập thể ${facts.managingCommittee} thảo luận, đánh giá, kết luận`
    case 'urgency-concluded':
      return 'Tập thể đã kết luận việc xử lý'
    case 'protection-requested':
      return `Cán bộ cần được bảo vệ; chờ Thường trực ${facts.managingCommittee} áp dụng biện pháp hoặc đề nghị cấp trên`
    case 'protection-escalated':
      return 'Đã đề nghị cơ quan chức năng cấp trên bảo vệ; chờ cơ quan ấy có biện pháp'
    case 'under-protection':
      return 'Cán bộ đang được bảo vệ'
    case 'protection-ended':
      return 'Đã kết thúc việc bảo vệ'
    case 'closed':
      return facts.reply === 'withdrawal-note' ? 'Đã kết thúc: người đề xuất rút' : 'Đã kết thúc và lưu trữ'
  }
}

function inside({ stage, competentCommittee: committee, collective: body }: CaseFacts): string {
  switch (stage) {
    case 'appraised':
      return `Đã có báo cáo thẩm định; chờ Thường trực ${committee} trình tập thể`
    case 'before-collective':
      return body === null ? `Chờ tập thể ${committee} thảo luận` : `Chờ ${collective(body, committee)} thảo luận`
    case 'not-agreed':
      return `Tập thể không thống nhất; chờ Bí thư ${committee} xem xét hoặc Văn phòng ${committee} trả lời`
    case 'infeasible':
      return `Thẩm định kết luận không khả thi, không hiệu quả; chờ Văn phòng ${committee} trả lời`
    default:
      return `Đã có kết quả xem xét; chờ Văn phòng ${committee} trả lời bằng văn bản`
  }
}

function byWhen({ due, stage }: CaseFacts): string {
  if (due === null || stage === 'draft' || stage === 'closed') return ''
  const day = `${formatDate(due.date)}${due.provisional ? ' (tạm tính)' : ''}`
  switch (due.state) {
    case 'open':
      return due.daysLeft === 0
        ? `phải trả lời trước hết ngày hôm nay, ${day}`
        : `phải trả lời trước hết ngày ${day}, còn ${due.daysLeft ?? 0} ngày làm việc`
    case 'overdue':
      return due.lateBy === 0 ? `đã quá hạn trả lời từ hết ngày ${day}` : `đã quá hạn trả lời ${due.lateBy} ngày làm việc, hạn là ngày ${day}`
    case 'on-time':
      return 'trả lời đúng hạn'
    case 'stated-on-time':
      return 'trả lời đúng hạn theo ngày khai, nhập sau hạn'
    case 'late':
      return due.lateBy === 0 ? 'trả lời trễ hạn' : `trả lời trễ ${due.lateBy} ngày làm việc`
    case 'lapsed':
      return ''
  }
}
