import { SECRECY_DEGREES } from '@dam-lam/core'
import type { Facts } from '../../facts.ts'
import type { RefusalTexts } from '../../words.ts'
import { fileTypes, secrecy } from '../files.ts'
import { always, list } from '../phrases.ts'

const degree = (facts: Facts): string => SECRECY_DEGREES.flatMap((known) => (known === facts.text('degree') ? [secrecy[known]] : [])).join('')

const INSTEAD = 'Hãy giữ bản giấy theo quy định về bảo vệ bí mật nhà nước và chỉ đăng ký số, ngày, người giữ, nơi giữ ở mục văn bản mật kèm theo.'

export const enclosing: RefusalTexts<'enclosing'> = {
  'plan.files-known': (facts) => `Tài liệu kèm theo thứ ${facts.places('items')} không có hoặc không phải của người đề xuất. Hãy bỏ ra rồi tải lên lại.`,
  'plan.files-scanned': (facts) => `Tài liệu ${list(facts.items('names'))} chưa được quét vi-rút. Hãy chờ máy quét hoạt động lại rồi gửi, hoặc bỏ tài liệu ra.`,
  'plan.files-clean': (facts) => `Tài liệu ${list(facts.items('names'))} có vi-rút. Hãy bỏ ra, diệt vi-rút trên máy của mình rồi tải lên bản sạch.`,
  'plan.papers-registered': (facts) => `Văn bản mật thứ ${facts.places('items')} chưa đăng ký đủ. Hãy ghi số, ngày, ai đang giữ và cất giữ ở đâu.`,
  'plan.no-state-secret': (facts) =>
    `Kế hoạch được khai là ${degree(facts)}. Hệ thống nối mạng này không được soạn thảo, lưu giữ bí mật nhà nước. Hãy bỏ phần mật khỏi kế hoạch. ${INSTEAD}`,
  'plan.bears-no-secret-mark': (facts) =>
    `Trong kế hoạch có dấu «${degree(facts)}» đứng riêng một dòng. Hệ thống nối mạng này không được soạn thảo, lưu giữ bí mật nhà nước. Hãy bỏ phần mật khỏi kế hoạch; nếu không phải bí mật nhà nước thì bỏ dòng ấy. ${INSTEAD}`,
  'file.declared-secret': (facts) => `Tài liệu được khai là ${degree(facts)}. Hệ thống nối mạng này không được lưu giữ bí mật nhà nước; tệp chưa được đọc và không được giữ lại. ${INSTEAD}`,
  'file.empty': always('Tệp không có nội dung. Hãy kiểm tra lại tệp rồi tải lên bản có nội dung.'),
  'file.type': always(`Nội dung tệp không thuộc loại được nhận. Các loại được nhận: ${Object.values(fileTypes).join(', ')}. Hãy lưu tài liệu thành PDF hoặc DOCX (không có macro) rồi tải lên.`),
  'file.unreadable': always('Tệp có mật khẩu hoặc bị hỏng nên không kiểm tra được. Hãy bỏ mật khẩu hoặc lưu lại tệp rồi tải lên.'),
  'file.bears-secret-mark': (facts) =>
    `Tài liệu có dấu «${degree(facts)}» ở đầu trang. Hệ thống nối mạng này không được lưu giữ bí mật nhà nước; tệp không được giữ lại. ${INSTEAD}`,
  'file.infected': (facts) => `Tệp có vi-rút (${facts.text('virus')}) nên không được giữ lại. Hãy diệt vi-rút trên máy của mình rồi tải lên bản sạch.`,
}
