import { nameOf, type CaseView } from '@dam-lam/contract'
import { cite } from '@dam-lam/law'
import { Ground } from '../../face/basis/ground.tsx'
import { Why } from '../../face/basis/why.tsx'
import { formatDate } from '../../face/format-date.ts'
import { EntryDay } from '../paper/entry-day.tsx'

const NOT_SHIRKED = { subject: 'Quá hạn bảo vệ', clauses: [cite('d7.k6', 'Không được thoái thác, đùn đẩy trách nhiệm bảo vệ cán bộ')] }

export interface ClimbsProps {
  readonly climbs: CaseView['protection'][number]['climbs']
  readonly names: CaseView['names']
}

/** Which superiors were told that something lies past its day, and which clause that touches; whether somebody shirked, people conclude. */
export function Climbs({ climbs, names }: ClimbsProps) {
  if (climbs.length === 0) return null
  const name = nameOf(names)
  return (
    <Why {...NOT_SHIRKED}>
      <ul>
        {climbs.map((climb) => (
          <li key={climb.event}>Hạn {formatDate(climb.dueOn)} đã qua mà chưa làm: đã báo Thường trực {name(`committee/${climb.committee}`)}, ngày <EntryDay {...climb} />.</li>
        ))}
      </ul>
      <p>Khoản liên quan, không phải kết luận về ai: <Ground {...NOT_SHIRKED} /></p>
    </Why>
  )
}
