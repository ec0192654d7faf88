import type { DataRequest } from '@dam-lam/contract'
import entries from '../../face/entries.module.css'
import { formatDate, formatInstant } from '../../face/format-date.ts'

/** Who asks for what, until when it must be answered, and how it was. */
export const RequestWords = ({ request: { id, person, says, askedAt, dueOn, overdue, answer } }: { readonly request: DataRequest }) => (
  <>
    <h2 id={`request-${id}`} className={entries.name}>{person.name}</h2>
    <p className={entries.says}>{says}</p>
    {answer === null
      ? <p className={overdue ? entries.overdue : entries.note}>Gửi lúc {formatInstant(askedAt)}; {overdue ? 'đã quá hạn trả lời' : 'trả lời trước hết'} ngày {formatDate(dueOn)}.</p>
      : <p className={entries.note}>{answer.outcome === 'corrected' ? 'Đã sửa' : 'Không sửa'}, {answer.by.name} trả lời lúc {formatInstant(answer.at)}: {answer.says}</p>}
  </>
)
