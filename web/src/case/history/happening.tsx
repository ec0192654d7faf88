import type { EventView, NameOf } from '@dam-lam/contract'
import { SYSTEM_EVENT_TYPES } from '@dam-lam/core'
import { Ground } from '../../face/basis/ground.tsx'
import { Why } from '../../face/basis/why.tsx'
import { formatDate } from '../../face/format-date.ts'
import { OnRequest } from '../paper/on-request.tsx'
import type { Checked } from './check-chain.ts'
import { groundOfEvent } from './ground-of-event.ts'
import styles from './happening.module.css'
import { Seal } from './seal.tsx'

export interface HappeningProps {
  readonly event: EventView
  readonly name: NameOf
  /** The title of the position in which it was entered, where it is known. */
  readonly title: string | null | undefined
  readonly checked: Checked | undefined
}

/** One thing that happened in a case. */
export function Happening({ event, name, title, checked }: HappeningProps) {
  const { type, place, sentence, on, enteredOn, sight } = event
  const basis = { ...groundOfEvent(type), subject: sentence }
  return (
    <li value={place} className={styles.happening}>
      <div className={styles.when}>
        <time dateTime={on}>{formatDate(on)}</time>
        {enteredOn > on && <span className={styles.later}>nhập sau, ngày {formatDate(enteredOn)}</span>}
      </div>
      <div className={styles.what}>
        <Why {...basis}>
          <p>{sentence}</p>
          <p className={styles.who}>{sight === 'withheld' ? (type === 'ConfidentialEntry' ? 'Dấu niêm vẫn kiểm được' : 'Nội dung được giữ trong cơ quan của cấp ủy') : whoWords(event, name, title)}</p>
          <div className={styles.proof}>
            <Ground {...basis} />
            <OnRequest ask="Dấu niêm">
              <Seal event={event} checked={checked} />
            </OnRequest>
          </div>
        </Why>
      </div>
    </li>
  )
}

/** What the program records by itself; that it did is no secret, whatever else is withheld. */
const SYSTEM_EVENTS: readonly string[] = SYSTEM_EVENT_TYPES

/** The person and the position in which it was entered; once, where the two are the same. */
function whoWords({ by, type }: EventView, name: NameOf, title: string | null | undefined): string {
  if (SYSTEM_EVENTS.includes(type)) return 'Hệ thống'
  if (by === null) return 'Tên người nhập được giữ trong cơ quan của cấp ủy'
  if (by.position === null || by.committee === null) return 'Hệ thống'
  const position = title ?? name(by.body === null ? `committee/${by.committee}` : `body/${by.body}`)
  const person = name(`person/${by.person}`)
  if (by.delegation !== undefined) return `${person} · theo ủy quyền của ${position}`
  return person === position ? person : `${person} · ${position}`
}
