import { nameOf, type CaseView, type EventView } from '@dam-lam/contract'
import { asSentence } from '../../face/as-sentence.ts'
import { formatDate } from '../../face/format-date.ts'
import { words } from '../../face/words.ts'
import { EntryDay } from '../paper/entry-day.tsx'
import { FactList } from '../paper/fact-list.tsx'
import { Letter } from '../paper/letter.tsx'
import { letterIn } from './letter-in.ts'
import styles from './receipt.module.css'

export interface ReceiptProps {
  readonly receipt: CaseView['receipts'][number]
  readonly events: readonly EventView[]
  readonly names: CaseView['names']
}

/** One receipt: since this day a committee owed a written answer; how it was registered, extended, answered. */
export function Receipt({ receipt: { committee, receivedOn, reason, registered, extended, reply }, events, names }: ReceiptProps) {
  const letter = reply && letterIn(events, reply.event)
  return (
    <div className={styles.receipt}>
      <h3>{nameOf(names)(`committee/${committee}`)}, nhận ngày {formatDate(receivedOn)}</h3>
      <FactList
        facts={[
          { name: 'Lý do nhận', value: asSentence(words.receiptReasons[reason]) },
          { name: 'Vào sổ', value: registered && <><EntryDay {...registered} />{registered.number !== null && `, số ${registered.number}`}</> },
          { name: 'Gia hạn', value: extended && <><EntryDay {...extended} />: {extended.reason}</> },
          { name: 'Trả lời', value: reply === null ? 'Chưa trả lời bằng văn bản' : <>{asSentence(words.replyKinds[reply.kind])}, ngày <EntryDay {...reply} /></> },
          { name: 'Văn bản trả lời', value: letter && <Letter letter={letter} names={names} /> },
        ]}
      />
    </div>
  )
}
