import { nameOf, type CaseView } from '@dam-lam/contract'
import { cite, label } from '@dam-lam/law'
import { asSentence } from '../../face/as-sentence.ts'
import { formatDate } from '../../face/format-date.ts'
import { words } from '../../face/words.ts'
import { EntryDay } from '../paper/entry-day.tsx'
import { FactList, type Fact } from '../paper/fact-list.tsx'
import { Part } from '../paper/part.tsx'
import type { IncidentShown } from './compared.ts'

const of = words.fields.acts['conclude-verification']

export interface FindingsProps {
  readonly conclusion: NonNullable<IncidentShown['conclusion']>
  readonly names: CaseView['names']
}

const reasoned = (subject: string, finding: string, reasons: string): Fact => ({ name: subject, value: `${asSentence(finding)}. ${reasons}` })

/** What the verification found, each finding with its reasons; the points of the scope stand in the comparison. */
export function Findings({ conclusion: { committee, findings, document, ...entry }, names }: FindingsProps) {
  const name = nameOf(names)
  return (
    <Part title="Kết luận thẩm tra, xác minh" why={{ clauses: [cite('d6.k2.c', 'thẩm tra, xác minh kết luận kịp thời, chính xác'), cite('d7.k6', 'đánh giá động cơ, tính chất, mức độ, nguyên nhân, hậu quả nếu có rủi ro, sai sót')] }}>
      <p>
        Do {name(`committee/${committee}`)} chỉ đạo, ngày <EntryDay {...entry} />
        {document && `, văn bản số ${document.number} ngày ${formatDate(document.date)}`}. Đây là kết luận, không phải quyết định về việc bảo vệ.
      </p>
      <FactList
        facts={[
          reasoned(of.occurred, words.established[findings.occurred.finding], findings.occurred.reasons),
          reasoned(of.asApproved, words.established[findings.asApproved.finding], findings.asApproved.reasons),
          ...findings.motives.map(({ person, motive, reasons }) => reasoned(`Động cơ của ${name(`person/${person}`)}`, words.motives[motive], reasons)),
          { name: of.nature, value: findings.nature },
          { name: of.extent, value: findings.extent },
          reasoned(of.cause, words.causes[findings.cause.kind], findings.cause.reasons),
          reasoned(of.seriousConsequence, words.established[findings.seriousConsequence.finding], findings.seriousConsequence.reasons),
          ...findings.cases.map((found) => reasoned(label(found.case, 'vi'), words.established[found.finding], found.reasons)),
          { name: of.mitigating, value: findings.mitigating },
        ]}
      />
    </Part>
  )
}
