import { nameOf, type CaseView } from '@dam-lam/contract'
import { cite } from '@dam-lam/law'
import { words } from '../../face/words.ts'
import { EntryDay } from '../paper/entry-day.tsx'
import { FactList } from '../paper/fact-list.tsx'
import { Part } from '../paper/part.tsx'

export interface EscalationsProps {
  readonly escalations: CaseView['protection'][number]['escalations']
  readonly names: CaseView['names']
}

const of = words.fields.acts['escalate-protection']

/** To which functional agency above it was handed up, why, whether the direct superior was told and the agency has answered (d7.k5). */
export function Escalations({ escalations, names }: EscalationsProps) {
  const name = nameOf(names)
  return escalations.map((one) => (
    <Part
      key={one.id}
      title={`Đề nghị ${one.to.kind === 'body' ? name(`body/${one.to.body}`) : one.to.name} bảo vệ`}
      why={{ clauses: [cite('d7.k5', 'phải đề nghị cơ quan chức năng cấp trên có biện pháp bảo vệ, đồng thời báo cáo cấp trên trực tiếp')] }}
    >
      <p>Ngày <EntryDay {...one} />, vì {words.lacking[one.lacking]}.</p>
      <FactList
        facts={[
          { name: of.reasons, value: one.reasons },
          { name: of.asks, value: one.asks },
          { name: of.letter, value: one.letter && `Số ${one.letter.number}` },
          { name: 'Báo cáo cấp trên trực tiếp', value: one.superior && (one.reported ? <>Đã báo cáo {name(`committee/${one.superior}`)}, ngày <EntryDay {...one.reported} /></> : `Chưa ghi việc báo cáo ${name(`committee/${one.superior}`)}`) },
          { name: 'Trả lời', value: one.answered ? <>Ngày <EntryDay {...one.answered} />{one.answered.text !== null && `: ${one.answered.text}`}</> : <>Chưa, từ ngày <EntryDay {...one} /></> },
        ]}
      />
    </Part>
  ))
}
