import type { Words } from '../words.ts'
import { either, quoted } from './phrases.ts'

export const listFaults: Words['listFaults'] = {
  'nothing-to-add': () => 'Không có dòng nào để nhập; dòng có ghi chú «ví dụ» được bỏ qua. Hãy ghi danh sách vào các trang của mẫu, hoặc tải lại mẫu.',
  'sheet-unknown': ({ possible }) => `Trang này không có trong mẫu. Hãy chuyển nội dung sang trang ${either(possible.map(quoted))} rồi xóa trang này.`,
  'heading-missing': ({ heading }) => `Dòng đầu của trang thiếu cột ${quoted(heading)}. Hãy tải lại mẫu rồi chép danh sách vào.`,
  'heading-unknown': ({ heading }) => `Cột ${quoted(heading)} không có trong mẫu. Hãy xóa cột này, hoặc sửa tên cột cho đúng mẫu.`,
  'heading-twice': ({ heading }) => `Cột ${quoted(heading)} có hai lần. Hãy xóa bớt một cột.`,
  'outside-columns': () => 'Ô này nằm ngoài các cột của mẫu. Hãy xóa nội dung của ô, hoặc chuyển vào đúng cột.',
  'left-empty': ({ heading }) => `Chưa ghi ${quoted(heading)}. Hãy ghi vào ô này; nếu không cần dòng này thì xóa cả dòng.`,
  formula: () => 'Ô này là công thức. Hãy chép ô rồi dán lại riêng giá trị.',
  'broken-cell': () => 'Ô này báo lỗi tính toán. Hãy gõ lại giá trị.',
  'not-a-day': ({ text }) => `${quoted(text)} không phải một ngày có thật. Hãy ghi ngày/tháng/năm, ví dụ 01/07/2025.`,
  'not-offered': ({ text, possible }) => `${quoted(text)} không có trong các lựa chọn. Hãy ghi đúng một trong: ${possible.join('; ')}.`,
  'several-of-that-name': ({ text }) => `Có nhiều nơi cùng tên ${quoted(text)}. Hãy ghi mã thay cho tên; mã có ở trang «Đang có» của mẫu.`,
}
