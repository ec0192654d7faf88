import type { RefusalTexts } from '../../words.ts'
import { correctableFields } from '../choices.ts'
import { always, notAtThisStep, onlyAt, onlyBy } from '../phrases.ts'

/** A field by its name; one that cannot be corrected as it was typed. */
const fieldName = (field: string): string => (field === 'receivedOn' || field === 'number' ? correctableFields[field] : field)

export const keepingFiles: RefusalTexts<'keepingFiles'> = {
  'confirm-withdrawal.by-office': onlyBy('xác nhận việc rút'),
  'confirm-withdrawal.after-withdrawal': onlyAt('xác nhận việc rút'),
  'withdraw-publication.by-committee-that-published': onlyBy('thu hồi điều đã công khai'),
  'withdraw-publication.something-public': always('Hồ sơ này không có điều gì đang công khai. Không cần làm việc này.'),
  'withdraw-publication.publication': always('Điều đã chọn không do cấp ủy này công khai, hoặc đã thu hồi. Hãy chọn lại.'),
  'withdraw-publication.reason': always('Chưa ghi lý do thu hồi. Hãy ghi lý do; trang công khai không hiện lý do.'),
  'correct-entry.by-office-or-permanent': onlyBy('đính chính'),
  'correct-entry.stage': notAtThisStep('đính chính'),
  'correct-entry.correctable': (facts) =>
    `Mục «${fieldName(facts.text('field'))}» của việc thứ ${facts.number('event')} không đính chính được. Chỉ đính chính ngày nhận đề xuất và số vào sổ; phiếu, kết quả và văn bản đã phát hành thì thay bằng một việc mới.`,
  'correct-entry.receipt-by-permanent-members': always('Ngày nhận đề xuất là mốc tính hạn trả lời nên chỉ thường trực cấp ủy được đính chính. Hãy trình thường trực cấp ủy.'),
  'correct-entry.receipt-day': (facts) =>
    `«${facts.day('value')}» không dùng làm ngày nhận được. Hãy ghi một ngày có thật, không sau ngày đã nhập${facts.text('latest') === '' ? '' : `, ${facts.day('latest')}`}.`,
  'correct-entry.reason': always('Chưa ghi lý do đính chính. Hãy ghi lý do.'),
  'correct-entry.value': always('Chưa ghi giá trị đúng. Hãy ghi giá trị thay thế.'),
  'archive.by-office': onlyBy('lưu trữ hồ sơ'),
  'archive.stage': onlyAt('lưu trữ hồ sơ'),
  'archive.nothing-owed': always('Hồ sơ còn nghĩa vụ chưa làm xong. Hãy xem mục nghĩa vụ, làm xong các văn bản trả lời và báo cáo còn nợ rồi mới lưu trữ.'),
  'archive.reason': always('Chưa ghi lý do lưu trữ. Hãy ghi lý do.'),
}
