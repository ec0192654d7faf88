import { nameOf, type CaseView } from '@dam-lam/contract'
import { cite } from '@dam-lam/law'
import { formatDate } from '../../face/format-date.ts'
import { words } from '../../face/words.ts'
import { EntryDay } from '../paper/entry-day.tsx'
import { FactList } from '../paper/fact-list.tsx'
import { Part } from '../paper/part.tsx'
import { Prose } from '../paper/prose.tsx'
import { Difficulties } from './difficulties.tsx'
import { EncouragementPlan } from './encouragement-plan.tsx'
import { Evaluation } from './evaluation.tsx'
import { MeasuredResults } from './measured-results.tsx'

const of = words.fields.acts

/** How what was let start is carried out: what came of it first, then what hinders, the plan that protects, the reports. */
export function ImplementationSection({ view }: { readonly view: CaseView }) {
  const { implementation, names } = view
  const { started, former, progress, plans, inspections, stopped, completion, evaluation } = implementation
  const name = nameOf(names)
  return (
    <>
      {evaluation && <Evaluation evaluation={evaluation} names={names} />}
      {stopped && (
        <Part title="Dừng thực hiện">
          <p>Tập thể đã cho chủ trương quyết định, ngày <EntryDay {...stopped} />.</p>
          <Prose>{stopped.reasons}</Prose>
        </Part>
      )}
      {completion && (
        <Part title="Báo cáo hoàn thành" why={{ clauses: [cite('d8.k2', 'nỗ lực hoàn thành kế hoạch')] }}>
          <p>Ngày <EntryDay {...completion} />.</p>
          <Prose>{completion.summary}</Prose>
          <MeasuredResults view={view} results={completion.results} />
        </Part>
      )}
      <Difficulties implementation={implementation} />
      {plans.toReversed().map((plan, index) => <EncouragementPlan key={plan.event} plan={plan} current={index === 0} names={names} />)}
      {inspections.toReversed().map((inspection) => (
        <Part
          key={inspection.event}
          title={`${name(`committee/${inspection.committee}`)} kiểm tra ${words.inspected[inspection.of]}`}
          why={{ clauses: [cite('d7.k4', 'Thường xuyên theo dõi, kiểm tra, bám sát quá trình triển khai kế hoạch của cán bộ')] }}
        >
          <p>Ngày <EntryDay {...inspection} />.</p>
          <Prose>{inspection.findings}</Prose>
        </Part>
      ))}
      {progress.toReversed().map((report) => (
        <Part
          key={report.event}
          title={`Báo cáo quá trình thực hiện của ${name(`person/${report.person}`)}`}
          why={{ clauses: [cite('d8.k3', 'Báo cáo đầy đủ, trung thực, kịp thời với cấp có thẩm quyền về quá trình thực hiện kế hoạch')] }}
        >
          <p>Ngày <EntryDay {...report} />.</p>
          <FactList
            facts={[
              { name: of['report-progress'].done, value: report.done },
              { name: of['report-progress'].results, value: report.results },
              { name: of['report-progress'].risks, value: report.risks },
            ]}
          />
        </Part>
      ))}
      {former.map(({ person, until }) => <p key={person}>{name(`person/${person}`)} đã thôi thực hiện từ ngày {formatDate(until)}.</p>)}
      {started && <p>Bắt đầu thực hiện ngày <EntryDay {...started} />.</p>}
    </>
  )
}
