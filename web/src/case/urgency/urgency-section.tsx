import { nameOf, type CaseView } from '@dam-lam/contract'
import { cite } from '@dam-lam/law'
import { EmptyPage } from '../../face/empty-page.tsx'
import { words } from '../../face/words.ts'
import { EntryDay } from '../paper/entry-day.tsx'
import { FactList } from '../paper/fact-list.tsx'
import { Part } from '../paper/part.tsx'
import { Prose } from '../paper/prose.tsx'
import { UrgentConclusion } from './urgent-conclusion.tsx'

const of = words.fields.acts

/** What was done without time to ask (d4.k4): who was told and directed, what was decided alone, the report, the conclusion. */
export function UrgencySection({ view: { urgent, names } }: { readonly view: CaseView }) {
  if (urgent === null)
    return <EmptyPage title="Chưa báo cáo gì">Báo cáo được cho người đứng đầu hoặc cấp trên thì chọn «{words.acts['report-urgent'].title}»; chỉ khi không thể báo cáo mới ghi việc tự quyết định.</EmptyPage>
  const name = nameOf(names)
  const { reports, directions, actedAlone, writtenReport, conclusion } = urgent
  return (
    <>
      {conclusion && <UrgentConclusion conclusion={conclusion} names={names} />}
      {writtenReport && (
        <Part title="Báo cáo bằng văn bản" why={{ clauses: [cite('d4.k4', 'phải báo cáo cấp ủy, tổ chức đảng trực tiếp bằng văn bản ngay khi có điều kiện')] }}>
          <p>Ngày <EntryDay {...writtenReport} />.</p>
          <Prose>{writtenReport.account}</Prose>
          <FactList facts={[{ name: of['report-urgent-in-writing'].results, value: writtenReport.results }]} />
        </Part>
      )}
      {actedAlone && (
        <Part title="Tự quyết định vì không thể báo cáo" why={{ clauses: [cite('d4.k4', 'trong trường hợp không thể báo cáo thì cán bộ có trách nhiệm chủ trì xử lý được phép quyết định')] }}>
          <p>{at(actedAlone.time)}ngày <EntryDay {...actedAlone} />.</p>
          <FactList
            facts={[
              { name: of['act-urgently'].situation, value: actedAlone.situation },
              { name: of['act-urgently'].whyNoTimeToPlan, value: actedAlone.whyNoTimeToPlan },
              { name: of['act-urgently'].whyReportingImpossible, value: actedAlone.whyReportingImpossible },
              { name: of['act-urgently'].responsibility, value: actedAlone.responsibility },
              { name: of['act-urgently'].decided, value: actedAlone.decided },
              { name: of['act-urgently'].done, value: actedAlone.done },
            ]}
          />
        </Part>
      )}
      {directions.toReversed().map((direction) => (
        <Part key={direction.event} title={`Bí thư ${name(`committee/${direction.committee}`)} chỉ đạo`}>
          <p>{at(direction.time)}ngày <EntryDay {...direction} />, {words.wordForms[direction.form]}.</p>
          <Prose>{direction.direction}</Prose>
        </Part>
      ))}
      {reports.toReversed().map((report) => (
        <Part
          key={report.event}
          title={`Báo cáo Bí thư ${name(`committee/${report.to}`)}`}
          why={{ clauses: [cite('d4.k4', 'phải báo cáo người đứng đầu cấp ủy, tổ chức đảng hoặc cấp trên bằng hình thức phù hợp')] }}
        >
          <p>{at(report.time)}ngày <EntryDay {...report} />, {words.wordForms[report.form]}.</p>
          <FactList
            facts={[
              { name: of['report-urgent'].situation, value: report.situation },
              { name: of['report-urgent'].whyNoTimeToPlan, value: report.whyNoTimeToPlan },
            ]}
          />
        </Part>
      ))}
    </>
  )
}

const at = (time: string | null): string => (time === null ? 'Diễn ra ' : `Lúc ${time}, `)
