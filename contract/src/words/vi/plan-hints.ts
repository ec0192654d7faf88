import type { Words } from '../words.ts'

/** What to write into a field of the plan. */
export const planHints: Words['planHints'] = {
  title: 'Một dòng, để người đọc biết ngay đề xuất nói về việc gì.',
  problem: 'Hiện nay vướng ở đâu, ai bị ảnh hưởng, đã thử cách nào.',
  solution: 'Sẽ làm gì khác đi, theo từng bước.',
  functionOrTask: 'Việc này nằm trong chức trách, nhiệm vụ hoặc quyền hạn nào được giao.',
  matters: 'Với từng vấn đề, làm rõ là chưa được quy định hay đã có quy định nhưng không phù hợp với thực tiễn.',
  objectives: 'Muốn đạt tới điều gì.',
  scope: 'Làm gì, ở đâu, từ ngày nào đến ngày nào, bằng nguồn lực nào. Phạm vi được cho chủ trương là giới hạn của việc bảo vệ về sau.',
  expectedResults: 'Từng kết quả mong đợi, và đo bằng gì để sau này đối chiếu.',
  risks: 'Điều gì có thể không như ý, dễ xảy ra đến đâu, ảnh hưởng thế nào, phòng ngừa và khắc phục ra sao.',
  implementers: 'Những người sẽ trực tiếp thực hiện; việc khuyến khích và bảo vệ về sau gắn với những người này.',
  commitment: 'Cam kết của những người thực hiện, theo Điều 8 khoản 1.',
  motive: 'Không có động cơ vụ lợi, không vì lợi ích cá nhân, lợi ích cục bộ, lợi ích nhóm.',
  members: 'Nếu một nhóm cán bộ cùng đề xuất, ghi những người cùng đề xuất.',
  onBehalfOf: 'Nếu cấp ủy, tổ chức đảng, cơ quan hoặc đơn vị đề xuất, ghi tên tổ chức.',
  files: 'Tài liệu kèm theo, nếu có.',
  papers: 'Văn bản là bí mật nhà nước thì không tải lên. Chỉ đăng ký để người có trách nhiệm biết mà tìm bản giấy.',
  followsModel: 'Mô hình do cấp ủy khác công khai mà kế hoạch này làm theo, nếu có.',
}
