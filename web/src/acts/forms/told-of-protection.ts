import { nameOf } from '@dam-lam/contract'
import { formatDate } from '../../face/format-date.ts'
import { words } from '../../face/words.ts'
import type { Asking } from '../asking/asking.ts'
import type { Told } from '../asking/question.ts'

/** What was said of a protection, for whoever acts on it. */
export function protectionTold({ view: { protection, names }, typed }: Asking): Told | null {
  const open = protection.filter(({ ended }) => ended === null)
  const meant = open.find(({ id }) => id === typed['of']) ?? open[0]
  if (!meant) return null
  const person = nameOf(names)(`person/${meant.person}`)
  const title = meant.origin === 'requested' ? `${person} yêu cầu được bảo vệ, ngày ${formatDate(meant.on)}` : `Cấp ủy thấy ${person} cần được bảo vệ, ngày ${formatDate(meant.on)}`
  return {
    title,
    lines: [
      meant.reason,
      ...(meant.fields.length > 0 ? [`Về: ${words.list(meant.fields.map((field) => words.protectionFields[field]))}.`] : []),
      ...(meant.wanted === null ? [] : [`Đề nghị: ${meant.wanted}`]),
      ...meant.escalations.slice(-1).map(({ asks }) => `Nội dung đề nghị cơ quan chức năng: ${asks}`),
    ],
  }
}

/** What an agency was asked. */
export function requestsWaiting({ view: { coordination, names } }: Asking): Told | null {
  const waiting = coordination.filter(({ answer }) => answer === null)
  if (waiting.length === 0) return null
  return { title: 'Được yêu cầu phối hợp', lines: waiting.map(({ committee, what, on }) => `${nameOf(names)(`committee/${committee}`)}, ngày ${formatDate(on)}: ${what}`) }
}
