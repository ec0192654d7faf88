import { nameOf, type CaseView } from '@dam-lam/contract'
import { cite } from '@dam-lam/law'
import { EmptyPage } from '../../face/empty-page.tsx'
import { words } from '../../face/words.ts'
import { EntryDay } from '../paper/entry-day.tsx'
import { Part } from '../paper/part.tsx'
import { Prose } from '../paper/prose.tsx'
import { Withheld } from '../paper/withheld.tsx'
import { withheldWords } from '../withheld-words.ts'
import { Advice } from './advice.tsx'
import { AppraisalReport } from './appraisal-report.tsx'
import { AskedList } from './asked-list.tsx'

/** What the office advised, who appraises, who was asked and what they answered, and what was found. */
export function AppraisalSection({ view }: { readonly view: CaseView }) {
  const { advice, competence, appraisal, opinions, legalReview, names } = view
  const name = nameOf(names)
  const kept = withheldWords(view, 'appraisal')
  const nothing = !advice?.length && competence.length === 0 && appraisal === null && !opinions?.length && legalReview === null
  return (
    <>
      <Withheld words={kept} />
      {nothing && kept === null && <EmptyPage title="Chưa có thẩm định">Sau khi vào sổ, văn phòng cấp ủy tham mưu và thường trực cấp ủy giao thẩm định.</EmptyPage>}
      {advice && advice.length > 0 && <Advice advice={advice} name={name} />}
      {competence.map(({ event, committee, basis, ...entry }) => (
        <Part key={event} title="Thẩm quyền" why={{ clauses: [cite('d4.k2', 'Cấp ủy, tổ chức đảng tiếp nhận, xem xét')] }}>
          <p>{name(`committee/${committee}`)} xác định vấn đề thuộc thẩm quyền, ngày <EntryDay {...entry} />.</p>
          <Prose>{basis}</Prose>
        </Part>
      ))}
      {appraisal && <AppraisalReport view={view} appraisal={appraisal} />}
      {opinions && opinions.length > 0 && <AskedList title="Ý kiến của các nơi được hỏi" asked={opinions} view={view} />}
      {legalReview && (
        <Part title="Xem xét rủi ro pháp lý" why={{ clauses: [cite('d10.k2', 'xem xét rủi ro về pháp lý')] }}>
          <p>{words.post(legalReview.lead, name)} chủ trì, giao ngày <EntryDay {...legalReview.assigned} />.</p>
        </Part>
      )}
    </>
  )
}
