// Written by tools/build-law.ts from law/source. Do not edit: run `npm run build-law`.

import type { Correction, Doubt } from './correction.ts'

/** Every place where our text differs from the document received, in its order. */
export const CORRECTIONS: readonly Correction[] = [
  { where: 'arrival-stamp', received: 'THỊ ỦY ĐỨC PHỒ  \nVĂN PHÒNG', repaired: 'THỊ ỦY ĐỨC PHỔ  \nVĂN PHÒNG', reason: 'Dấu đến của Thị ủy Đức Phổ; máy quét đọc nhầm dấu hỏi thành dấu huyền.' },
  { where: 'arrival-stamp', received: 'ĐẾN Số:.....1342..... Căn cứ Điều lệ Đảng;', repaired: 'ĐẾN Số:.....1342.....\n\nCăn cứ Điều lệ Đảng;', reason: 'Số đến trên con dấu bị dính liền với dòng căn cứ nằm bên cạnh.' },
  { where: 'arrival-stamp', received: 'Ngày: 14/12/2022 - Căn cứ Kết luận số 14-KL/TW', repaired: 'Ngày: 14/12/2022\n\n- Căn cứ Kết luận số 14-KL/TW', reason: 'Ngày đến trên con dấu bị dính liền với dòng căn cứ nằm bên cạnh.' },
  { where: 'arrival-stamp', received: 'Chuyên: P/c Chánh', repaired: 'Chuyển: P/c Chánh', reason: 'Mục «Chuyển» của dấu đến; máy quét bỏ mất dấu hỏi.' },
  { where: 'd3.k5', received: 'đề xuất đổi mới, sáng tạo,\n\n\n\ndám nghĩ', repaired: 'đề xuất đổi mới, sáng tạo, dám nghĩ', reason: 'Chỗ sang trang giữa câu.' },
  { where: 'd4.k3.b.g2', received: 'xem xét thấu đáo nhưng không\n\n\n\nthống nhất', repaired: 'xem xét thấu đáo nhưng không thống nhất', reason: 'Chỗ sang trang giữa câu.' },
  { where: 'd5.k2.e', received: 'Thương tiên và hiện vật', repaired: 'Thưởng tiền và hiện vật', reason: 'Máy quét bỏ mất dấu hỏi và dấu huyền; «Thương tiên» không có nghĩa.' },
  { where: 'd5.k2.g', received: '- g) Ghi nhận', repaired: 'g) Ghi nhận', reason: 'Dấu gạch do máy quét thêm ở đầu trang; các điểm a đến e cùng khoản không có.' },
  { where: 'd5.k2.h', received: '- h) Các hình thức', repaired: 'h) Các hình thức', reason: 'Dấu gạch do máy quét thêm ở đầu trang; các điểm a đến e cùng khoản không có.' },
  { where: 'd6.k1.g2', received: 'nhưng chông chéo, thiếu thống nhất', repaired: 'nhưng chồng chéo, thiếu thống nhất', reason: 'Máy quét bỏ mất dấu huyền; «chông chéo» không có nghĩa.' },
  { where: 'copy', received: 'THỊ ỦY ĐỨC PHỐ**', repaired: 'THỊ ỦY ĐỨC PHỔ**', reason: 'Tên cơ quan sao lục là Thị ủy Đức Phổ; máy quét đọc nhầm dấu hỏi thành dấu sắc.' },
  { where: 'copy', received: 'Đức Phố, ngày 26 tháng 12 năm 2022', repaired: 'Đức Phổ, ngày 26 tháng 12 năm 2022', reason: 'Tên địa danh là Đức Phổ; máy quét đọc nhầm dấu hỏi thành dấu sắc.' },
]

/** Every place that looks odd and was left as received. */
export const DOUBTS: readonly Doubt[] = [
  { where: 'title', received: 'QUY ĐỊNH**\n\nvề khuyến khích và bảo vệ', note: 'Bản nhận được không có phần đầu của văn bản gốc: tên cơ quan ban hành, số và ký hiệu, địa danh và ngày ký. 222-BS/TU ngày 26/12/2022 là số và ngày của bản sao; 1342 ngày 14/12/2022 là số và ngày đến.' },
  { where: 'preamble', received: 'Căn cứ Điều lệ Đảng;', note: 'Các dòng căn cứ sau có gạch đầu dòng, dòng này không có; có thể bị con dấu che.' },
  { where: 'preamble', received: 'và Thường trực Tỉnh ủy khóa XX,', note: 'Kết thúc bằng dấu phẩy, trong khi hai dòng căn cứ trước kết thúc bằng dấu chấm phẩy.' },
  { where: 'preamble', received: 'Ban Thường vụ Tỉnh ủy ban hành Quy định', note: 'Câu ban hành có gạch đầu dòng như một dòng căn cứ; có thể do máy quét thêm.' },
  { where: 'arrival-stamp', received: 'P/c Chánh', note: 'Chữ viết tay trên dấu đến; không rõ là «P/c» hay «Đ/c».' },
  { where: 'd4.k3.b', received: 'Xem xét quyết định cho chủ trương thực hiện', note: 'Nơi khác trong văn bản viết «xem xét, quyết định».' },
  { where: 'd5.k2.cuoi', received: 'xem xét, đánh giá, kết luận quyết định hình thức khuyến khích', note: 'Có thể thiếu dấu phẩy sau «kết luận».' },
  { where: 'd6.k2.b', received: 'xem xét thấu đáo, toàn diện sâu sát', note: 'Có thể thiếu dấu phẩy sau «toàn diện».' },
  { where: 'd6.k2.c', received: 'việc thẩm tra, xác minh kết luận kịp thời, chính xác', note: 'Có thể thiếu dấu phẩy sau «xác minh».' },
  { where: 'd7.k9', received: 'chịu trách nhiệm trước cấp ủy cấp trên trực tiếp và các quyết định của mình', note: 'Có thể thiếu chữ «về» trước «các quyết định»; không rõ là lỗi quét hay lỗi soạn thảo.' },
  { where: 'd8.k3', received: 'những rủi ro sai sót (nếu có)', note: 'Nơi khác trong văn bản viết «rủi ro, sai sót».' },
  { where: 'd9.k2', received: 'Viện kiểm sát, Tòa án,...', note: 'Điều 10 khoản 2 viết hoa «Viện Kiểm sát»; chữ hoa không thống nhất.' },
  { where: 'copy', received: 'Lưu VPTX', note: 'Không rõ chữ viết tắt; văn phòng thị ủy thường viết khác.' },
]
