import { nameOf, type CaseView } from '@dam-lam/contract'
import { formatDate } from '../../face/format-date.ts'
import { OnRequest } from './on-request.tsx'
import { Prose } from './prose.tsx'

export interface LetterShown {
  readonly number: string
  readonly date: string
  readonly text: string
  readonly signedBy: string
}

/** An official letter: number, day and who signed it; its text on request. */
export function Letter({ letter: { number, date, text, signedBy }, names }: { readonly letter: LetterShown; readonly names: CaseView['names'] }) {
  return (
    <div>
      <p>Văn bản số {number}, ngày {formatDate(date)}, người ký: {nameOf(names)(`person/${signedBy}`)}</p>
      <OnRequest ask="Đọc nội dung văn bản"><Prose>{text}</Prose></OnRequest>
    </div>
  )
}
