import { nameOf, type CaseView } from '@dam-lam/contract'
import { cite } from '@dam-lam/law'
import { asSentence } from '../../face/as-sentence.ts'
import { DataTable, type Column } from '../../face/data-table.tsx'
import { words } from '../../face/words.ts'
import { EntryDay } from '../paper/entry-day.tsx'
import { Part } from '../paper/part.tsx'
import { Prose } from '../paper/prose.tsx'

type Encouragement = CaseView['encouragement']
type Published = Encouragement['publications'][number]
type TakenUp = Encouragement['takenUp'][number]

export interface PublicationProps {
  readonly publication: Published
  readonly takenUp: readonly TakenUp[]
  readonly withdrawn: CaseView['withdrawnPublications'][number] | undefined
  readonly names: CaseView['names']
}

/** What was made public, as anybody may read it, and which committees took it up. */
export function Publication({ publication, takenUp, withdrawn, names }: PublicationProps) {
  const name = nameOf(names)
  const columns: readonly Column<TakenUp>[] = [
    { key: 'committee', title: 'Cấp ủy', names: true, cell: ({ committee }) => name(`committee/${committee}`) },
    { key: 'where', title: words.fields.acts.replicate.where, cell: ({ where }) => where },
    { key: 'on', title: 'Ngày', cell: takenUpOn },
    { key: 'note', title: words.fields.acts.replicate.note, cell: ({ note }) => note },
    { key: 'newCase', title: words.fields.acts.replicate.newCase, cell: ({ newCase }) => newCase },
  ]
  return (
    <Part title={`${withdrawn ? 'Đã công khai rồi thu hồi' : 'Đã công khai'}: ${publication.title}`} why={{ clauses: [cite('d5.k3', 'Công khai kết quả khuyến khích để lan tỏa việc làm tốt và tạo điều kiện cho Nhân dân giám sát')] }}>
      <p>{name(`committee/${publication.committee}`)}, ngày <EntryDay {...publication} />.</p>
      {withdrawn && <p><strong>Đã thu hồi ngày <EntryDay {...withdrawn} />.</strong> Lý do: {withdrawn.reason}</p>}
      <Prose>{publication.text}</Prose>
      <ul>
        {publication.forms.map(({ award, form, citation, people }) => (
          <li key={award}>
            {asSentence(words.forms[form])}: {citation.quote} {people.length > 0 && <>{words.list(people)}.</>}
          </li>
        ))}
      </ul>
      {takenUp.length > 0 && <DataTable caption={`${takenUp.length} nơi nhận làm theo`} columns={columns} rows={takenUp} rowKey={({ id }) => id} empty={null} />}
    </Part>
  )
}

const takenUpOn = (one: TakenUp) => <EntryDay {...one} />
