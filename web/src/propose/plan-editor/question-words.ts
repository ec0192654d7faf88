import type { Degree, Matter } from '@dam-lam/core'
import { cite } from '@dam-lam/law'
import type { Question } from './place.ts'

/** How the form puts each question, and what helps to answer it. */
export const QUESTION_WORDS: { readonly [Of in Question]: { readonly label: string; readonly help?: string } } = {
  title: { label: 'Tên đề xuất', help: 'Một câu ngắn: làm gì, ở đâu.' },
  problem: { label: 'Vấn đề cần giải quyết', help: 'Điểm nghẽn, nút thắt nào; ai chịu ảnh hưởng; đã kéo dài bao lâu.' },
  solution: { label: 'Cách làm đề xuất', help: 'Sẽ làm gì, và khác cách làm hiện nay ở chỗ nào.' },
  objectives: { label: 'Mục tiêu', help: 'Không bắt buộc.' },
  functionOrTask: { label: 'Chức trách, nhiệm vụ, quyền hạn được giao', help: 'Việc được đề xuất thuộc phần việc nào, giao theo văn bản nào.' },
  members: { label: 'Thành viên nhóm đề xuất', help: 'Những người cùng đứng tên, ngoài người gửi.' },
  onBehalfOf: { label: 'Tổ chức đề xuất', help: 'Cấp ủy, tổ chức đảng, cơ quan, đơn vị mà người gửi thay mặt.' },
  'matters.kind': { label: 'Vấn đề này' },
  'matters.analysis': { label: 'Phân tích làm rõ', help: 'Vướng ở đâu, vì sao không làm được theo cách thông thường.' },
  'matters.document': { label: 'Văn bản có quy định không phù hợp', help: 'Tên loại, số, ký hiệu, ngày, trích yếu.' },
  'matters.provision': { label: 'Điều, khoản, điểm' },
  'matters.issuer': { label: 'Cơ quan ban hành' },
  'matters.why': { label: 'Vì sao không phù hợp với thực tiễn', help: 'Tình hình nào đã đổi khác, áp dụng đúng thì hậu quả ra sao.' },
  'expectedResults.result': { label: 'Hiệu quả, kết quả tích cực' },
  'expectedResults.measure': { label: 'Đo bằng gì', help: 'Con số hoặc dấu hiệu kiểm tra được, trước và sau khi làm.' },
  'risks.risk': { label: 'Rủi ro có thể xảy ra' },
  'risks.likelihood': { label: 'Khả năng xảy ra' },
  'risks.impact': { label: 'Mức ảnh hưởng' },
  'risks.mitigation': { label: 'Cách phòng ngừa, giảm nhẹ' },
  'scope.what': { label: 'Được làm những việc gì', help: 'Việc ngoài danh mục này là ngoài chủ trương.' },
  'scope.where': { label: 'Ở đâu', help: 'Địa bàn, đơn vị, đối tượng.' },
  'scope.from': { label: 'Từ ngày' },
  'scope.to': { label: 'Đến ngày' },
  'scope.resources': { label: 'Nguồn lực', help: 'Kinh phí, con người, phương tiện; lấy từ nguồn nào.' },
  'scope.pilot': { label: 'Có phải làm thí điểm không' },
  implementers: { label: 'Người thực hiện', help: 'Cán bộ có tên ở đây được khuyến khích, bảo vệ và ràng buộc bởi kế hoạch này.' },
  commitment: { label: 'Cam kết' },
  motive: { label: 'Khai động cơ' },
}

export const MATTER_KINDS: { readonly [Kind in Matter['kind']]: string } = {
  unregulated: 'chưa được quy định',
  unsuitable: 'đã có quy định nhưng không phù hợp với thực tiễn',
}

export const DEGREES: { readonly [D in Degree]: string } = { low: 'thấp', medium: 'trung bình', high: 'cao' }

/** The promises of a plan, each in the words of the text. */
export const COMMITMENT = cite('d8.k1', 'cam kết thực hiện nghiêm túc, không để xảy ra hậu quả nghiêm trọng').quote
export const MOTIVE = cite('d2.k5', 'không có động cơ vụ lợi, không vì lợi ích cá nhân, lợi ích cục bộ, lợi ích nhóm').quote
