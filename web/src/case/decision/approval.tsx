import { nameOf, type CaseView } from '@dam-lam/contract'
import { cite } from '@dam-lam/law'
import { asSentence } from '../../face/as-sentence.ts'
import { words } from '../../face/words.ts'
import { PaperScope } from '../../propose/paper/paper-scope.tsx'
import { EntryDay } from '../paper/entry-day.tsx'
import { FactList } from '../paper/fact-list.tsx'
import { Part } from '../paper/part.tsx'

export interface ApprovalProps {
  readonly approval: NonNullable<CaseView['approval']>
  readonly plan: CaseView['plan']
  readonly names: CaseView['names']
}

const of = words.fields.acts['record-deliberation']

/** The go-ahead and its bounds: the content within which the cadre is protected later. */
export function Approval({ approval, plan, names }: ApprovalProps) {
  const { by, committee, planVersion, scope, implementers, conditions, reportEveryMonths, urgentNeed, ...entry } = approval
  const name = nameOf(names)
  return (
    <Part title="Chủ trương đã cho" why={{ clauses: [cite('d6.k1', 'được bảo vệ trong phạm vi nội dung của kế hoạch được cấp có thẩm quyền cho chủ trương')] }}>
      <p>{name(`committee/${committee}`)}: {words.approvedBy[by]}, ngày <EntryDay {...entry} />{planVersion > 0 && `, trên bản kế hoạch thứ ${planVersion}`}.</p>
      <FactList
        facts={[
          { name: of.implementers, value: words.list(implementers.map((person) => name(`person/${person}`))) },
          { name: of.conditions, value: conditions.join('\n') },
          { name: 'Kỳ báo cáo tiến độ', value: reportEveryMonths && `${reportEveryMonths} tháng một lần` },
          { name: of.urgentNeed, value: urgentNeed !== null && asSentence(urgentNeed ? words.answers.yes : words.answers.no) },
        ]}
      />
      <h3>{of.scope}</h3>
      {scope === null && <p>Văn bản không nêu phạm vi riêng; phạm vi là nội dung của kế hoạch.</p>}
      <PaperScope scope={scope ?? plan.scope ?? {}} />
    </Part>
  )
}
