import type { Words } from '../words.ts'
import { secrecy } from './files.ts'
import { list } from './phrases.ts'
import { writtenDay } from './written-day.ts'

const WANTED = { string: 'chữ', number: 'số', int: 'số nguyên', boolean: 'có hoặc không (true, false)', array: 'một danh sách', object: 'một nhóm mục' } as const

export const inputFaults: Words['inputFaults'] = {
  missing: () => 'Mục này bắt buộc phải có.',
  'unknown-key': ({ keys }) => `Có mục không thuộc mẫu này: ${list(keys)}. Hãy bỏ đi.`,
  'wrong-type': ({ wanted }) => (wanted ? `Giá trị không đúng dạng; phải là ${WANTED[wanted]}.` : 'Giá trị không đúng dạng.'),
  'not-one-of': ({ possible }) => `Giá trị phải là một trong: ${possible.join(', ')}.`,
  'too-long': ({ maximum }) => `Quá dài; nhiều nhất ${maximum} ký tự.`,
  empty: () => 'Mục này không được để trống.',
  'too-short': ({ minimum }) => `Quá ngắn; ít nhất ${minimum} ký tự.`,
  'too-small': ({ minimum }) => `Phải từ ${minimum} trở lên.`,
  'too-large': ({ maximum }) => `Phải từ ${maximum} trở xuống.`,
  'too-many': ({ maximum }) => `Quá nhiều; nhiều nhất ${maximum} mục.`,
  'no-such-day': () => 'Không phải một ngày có thật; hãy ghi năm-tháng-ngày, ví dụ 2026-02-13.',
  'outside-calendar': ({ from, until }) => `Lịch làm việc chỉ có từ ${writtenDay(from)} đến ${writtenDay(until)}; hãy chọn một ngày trong khoảng ấy.`,
  'secret-mark': ({ line, degree }) =>
    `Dòng ${line} của mục này có dấu «${secrecy[degree]}» đứng riêng, nên mục này không được lưu: hệ thống nối mạng không được soạn thảo, lưu giữ bí mật nhà nước. Hãy bỏ phần mật; nếu không phải bí mật nhà nước thì bỏ dòng ấy. Văn bản mật thì giữ bản giấy và chỉ đăng ký số, ngày, người giữ, nơi giữ.`,
  'not-well-formed': () => 'Có ký tự không hợp lệ; hãy gõ lại phần này.',
  'common-password': () => 'Mật khẩu này nhiều người dùng, dễ bị đoán. Hãy chọn mật khẩu khác.',
  'password-of-this-place': () => 'Mật khẩu chủ yếu gồm tên đăng nhập hoặc những từ ai ở đây cũng nghĩ tới (tên chương trình, tên tỉnh, «mật khẩu»). Hãy thêm những từ khác.',
  'password-is-user-name': () => 'Mật khẩu không được trùng với tên đăng nhập.',
  'no-user-name': () => 'Tên đăng nhập gồm từ 3 đến 60 chữ thường không dấu và chữ số, có thể ngăn bằng dấu chấm hoặc gạch ngang, ví dụ nguyenvana.',
  blank: () => 'Mục này chưa có chữ nào. Hãy viết vào.',
  'name-not-agreed': () => 'Có tên thì phải đồng ý cho hiện tên. Hãy đánh dấu đồng ý, hoặc để trống tên.',
  'no-such-model': () => 'Không có mô hình nào đã công khai dưới mã này. Hãy chọn lại ở mục Mô hình, hoặc bỏ trống.',
  'no-such-case': () => 'Không có hồ sơ nào mang mã này mà mình xem được. Hãy chép mã từ địa chỉ của hồ sơ, hoặc bỏ trống.',
}
