import { nameOf, type CaseView } from '@dam-lam/contract'
import { cite } from '@dam-lam/law'
import { words } from '../../face/words.ts'
import { DutyDue } from '../../my-duties/duty-due.tsx'
import { dutyOf } from '../answers/duty-of.ts'
import { EntryDay } from '../paper/entry-day.tsx'
import { FactList } from '../paper/fact-list.tsx'
import { Part } from '../paper/part.tsx'
import { FindingsTable } from './findings-table.tsx'

export interface AppraisalReportProps {
  readonly view: CaseView
  readonly appraisal: NonNullable<CaseView['appraisal']>
}

/** Who appraises, by when, and what was found; opinions that did not come are named, never assumed. */
export function AppraisalReport({ view: { duties, plan, names }, appraisal: { kind, lead, assigned, report } }: AppraisalReportProps) {
  const name = nameOf(names)
  const duty = dutyOf(duties, 'appraise', lead)
  const silent = report?.missingOpinions ?? []
  return (
    <Part title="Thẩm định" why={{ clauses: [cite('d4.k3.a.g1', 'cơ quan chuyên trách tham mưu, giúp việc thẩm định')] }}>
      <FactList
        facts={[
          { name: kind === 'council' ? 'Chủ tịch Hội đồng thẩm định' : 'Chủ trì', value: words.post(lead, name) },
          { name: 'Giao ngày', value: <EntryDay {...assigned} /> },
          { name: 'Hạn báo cáo', value: duty && <DutyDue duty={duty} /> },
          { name: 'Báo cáo ngày', value: report && <EntryDay {...report} /> },
          { name: 'Chưa có ý kiến khi báo cáo', value: words.list(silent.map((post) => words.post(post, name))) },
        ]}
      />
      {report && <FindingsTable findings={report.findings} />}
      {report && !report.findings.withinLaw && plan.matters?.some((matter) => matter.kind === 'unsuitable') && (
        <p>Kế hoạch có vấn đề đã có quy định nhưng không phù hợp với thực tiễn. Chỗ vướng với quy định hiện hành được nêu ra ở đây để cấp có thẩm quyền xem xét; chương trình không kết luận thay.</p>
      )}
      {report && (
        <FactList
          facts={[
            { name: words.findings.reasons, value: report.findings.reasons },
            { name: words.findings.recommendation, value: report.findings.recommendation },
          ]}
        />
      )}
    </Part>
  )
}
