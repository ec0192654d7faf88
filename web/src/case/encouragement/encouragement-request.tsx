import { nameOf, type CaseView } from '@dam-lam/contract'
import { cite } from '@dam-lam/law'
import { asSentence } from '../../face/as-sentence.ts'
import { formatDate } from '../../face/format-date.ts'
import { words } from '../../face/words.ts'
import { EntryDay } from '../paper/entry-day.tsx'
import { FactList } from '../paper/fact-list.tsx'
import { Part } from '../paper/part.tsx'
import { AwardsTable } from './awards-table.tsx'
import { whatBecame } from './what-became.tsx'

type Request = CaseView['encouragement']['requests'][number]

export interface EncouragementRequestProps {
  readonly request: Request
  readonly view: CaseView
}

/** Forms proposed to the competent level, and what it answered; what it has not answered waits. */
export function EncouragementRequest({ request, view }: EncouragementRequestProps) {
  const { names } = view
  const { committee, level, awards, reasons, letter, answer } = request
  const name = nameOf(names)
  const standing = (id: string): string => (answer === null ? 'Đang chờ' : answer.granted.includes(id) ? 'Đồng ý' : 'Không đồng ý')
  return (
    <Part
      title={`Đề xuất ${name(`committee/${level}`)} khuyến khích`}
      why={{ clauses: [cite('d5.k2.cuoi', 'vượt quá thẩm quyền hoặc chưa có quy định thì đề xuất cấp có thẩm quyền xem xét, quyết định')] }}
    >
      <p>{name(`committee/${committee}`)} đề xuất ngày <EntryDay {...request} />, văn bản số {letter.number} ngày {formatDate(letter.date)}.</p>
      <AwardsTable
        caption={answer === null ? 'Đang chờ trả lời' : `${answer.granted.length} trên ${awards.length} phần được đồng ý`}
        awards={awards}
        names={names}
        more={[
          { key: 'why', title: words.fields.award.why, cell: ({ why }) => asSentence(words.whyUpward[why]) },
          { key: 'answer', title: 'Trả lời', cell: ({ id }) => standing(id) },
          ...(answer !== null && answer.granted.length > 0 ? whatBecame<Request['awards'][number]>(view) : []),
        ]}
      />
      <FactList facts={[{ name: words.fields.acts['propose-encouragement-to-competent-level'].reasons, value: reasons }]} />
      {answer && (
        <>
          <p>
            {name(`committee/${level}`)} trả lời ngày <EntryDay {...answer} />, văn bản số {answer.document.number} ngày {formatDate(answer.document.date)}
            {answer.external ? ', nhập từ văn bản' : ''}.
          </p>
          <FactList facts={[{ name: words.fields.acts['competent-level-decides'].reasons, value: answer.reasons }]} />
        </>
      )}
    </Part>
  )
}
