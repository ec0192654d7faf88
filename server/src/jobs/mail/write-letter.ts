import { vi } from '@dam-lam/contract'
import { formatDate, type DutyName, type LocalDate, type Rung } from '@dam-lam/core'

/** What a letter is about. */
export interface Told {
  readonly messageId: string
  readonly to: string
  readonly rung: Rung
  readonly what: DutyName
  readonly caseId: string
  readonly title: string
  readonly dueOn: LocalDate
}

export interface Letter {
  readonly messageId: string
  readonly to: string
  readonly subject: string
  readonly text: string
}

/** A reminder as a letter. Mail is read by many on its way: of the case it says the title, what is owed, by when, and where to look. */
export function writeLetter({ messageId, to, rung, what, caseId, title, dueOn }: Told, publicUrl: string): Letter {
  const subject = `${vi.notices[rung]}: ${vi.duties[what]}`
  const text = [
    `${subject}.`,
    `Hồ sơ: ${title}`,
    `Hạn: ${formatDate(dueOn)}`,
    `Xem và làm tại: ${publicUrl}/ho-so/${encodeURIComponent(caseId)}`,
    '',
    'Thư này do phần mềm Dám Làm tự gửi, xin không trả lời. Đổi địa chỉ nhận thư ở mục Tài khoản.',
  ].join('\n')
  return { messageId: `<${messageId}@dam-lam>`, to, subject, text }
}
