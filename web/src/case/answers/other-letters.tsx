import { nameOf, type CaseView } from '@dam-lam/contract'
import { cite } from '@dam-lam/law'
import { asSentence } from '../../face/as-sentence.ts'
import { formatDate } from '../../face/format-date.ts'
import { words } from '../../face/words.ts'
import { EntryDay } from '../paper/entry-day.tsx'
import { FactList } from '../paper/fact-list.tsx'
import { Letter } from '../paper/letter.tsx'
import { Part } from '../paper/part.tsx'

/** What was written to superiors and to issuing bodies, what was asked of the proposer, and the note on a withdrawal. */
export function OtherLetters({ view }: { readonly view: CaseView }) {
  const { beyondCompetence, skippedSuperiors, supplementRequests, unsuitableReports, withdrawal, names } = view
  const committee = (id: string): string => nameOf(names)(`committee/${id}`)
  return (
    <>
      {supplementRequests.map(({ event, missing, answered, ...entry }) => (
        <Part key={event} title="Yêu cầu bổ sung">
          <p>Ngày <EntryDay {...entry} />. {answered === null ? 'Chưa bổ sung; hạn trả lời vẫn tính tiếp.' : <>Đã bổ sung ngày <EntryDay {...answered} />.</>}</p>
          <FactList facts={missing.map(({ field, note }) => ({ name: field, value: note }))} />
        </Part>
      ))}
      {skippedSuperiors.map(({ committee: superior, skippedBy, informed }) => (
        <Part key={superior} title={`Báo cáo ${committee(superior)} để biết`} why={{ clauses: [cite('d4.k2', 'đồng thời báo cáo cấp trên trực tiếp để biết nếu xin ý kiến vượt cấp')] }}>
          {informed ? <Letter letter={informed.letter} names={names} /> : <p>{committee(skippedBy)} chưa báo cáo.</p>}
        </Part>
      ))}
      {beyondCompetence && (
        <Part title={`Báo cáo ${committee(beyondCompetence.to)} vì vượt thẩm quyền`} why={{ clauses: [cite('d4.k3.b.g1', 'báo cáo lên cấp trên trực tiếp và đề xuất giải pháp')] }}>
          <FactList facts={[{ name: 'Ngày', value: <EntryDay {...beyondCompetence} /> }, { name: 'Giải pháp đề xuất', value: beyondCompetence.proposedSolution }]} />
          <Letter letter={beyondCompetence.letter} names={names} />
        </Part>
      )}
      {unsuitableReports.map(({ matter, reported, response }) => (
        <Part key={matter} title={`Báo cáo cơ quan ban hành về vấn đề thứ ${matter + 1}`} why={{ clauses: [cite('d4.k5', 'có văn bản báo cáo với cơ quan ban hành văn bản có quy định không phù hợp với thực tiễn')] }}>
          <FactList
            facts={[
              { name: 'Đề nghị', value: reported.proposedChange },
              { name: 'Cơ quan ban hành trả lời', value: response === null ? 'Chưa trả lời' : `${asSentence(words.issuerResponses[response.response])}, ngày ${formatDate(response.date)}` },
              { name: 'Văn bản trả lời', value: response?.document },
            ]}
          />
          <Letter letter={reported.letter} names={names} />
        </Part>
      ))}
      {withdrawal && (
        <Part title="Rút đề xuất">
          <FactList facts={[{ name: 'Ngày', value: <EntryDay {...withdrawal} /> }, { name: 'Lý do', value: withdrawal.reason }]} />
          {withdrawal.confirmed ? <Letter letter={withdrawal.confirmed.letter} names={names} /> : <p>Văn phòng cấp ủy chưa xác nhận bằng văn bản.</p>}
        </Part>
      )}
    </>
  )
}
