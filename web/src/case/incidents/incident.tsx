import { nameOf, type CaseView } from '@dam-lam/contract'
import { cite } from '@dam-lam/law'
import { asSentence } from '../../face/as-sentence.ts'
import { formatDate } from '../../face/format-date.ts'
import { words } from '../../face/words.ts'
import { EntryDay } from '../paper/entry-day.tsx'
import { FactList } from '../paper/fact-list.tsx'
import { Letter } from '../paper/letter.tsx'
import { Part } from '../paper/part.tsx'
import { Prose } from '../paper/prose.tsx'
import type { IncidentShown } from './compared.ts'
import { Findings } from './findings.tsx'
import { Norms } from './norms.tsx'
import { PointByPoint } from './point-by-point.tsx'
import { ProtectionDecision } from './protection-decision.tsx'

const of = words.fields.acts

export interface IncidentProps {
  readonly incident: IncidentShown
  readonly withdrawn: CaseView['withdrawnPublications']
  readonly names: CaseView['names']
}

/** One incident: what came of it first, then what was found, the comparison, and the report. */
export function Incident({ incident, withdrawn, names }: IncidentProps) {
  const { decision, conclusion, verification, reported, remedies, publications } = incident
  const name = nameOf(names)
  return (
    <>
      {decision && <ProtectionDecision decision={decision} names={names} />}
      <Norms incident={incident} names={names} />
      {conclusion && <Findings conclusion={conclusion} names={names} />}
      <PointByPoint incident={incident} names={names} />
      {publications.map(({ event, committee, title, text, ...entry }) => (
        <Part key={event} title="Công khai sự việc" why={{ clauses: [cite('d6.k2.b', 'công khai, minh bạch việc làm để dư luận hiểu rõ, chính xác, đánh giá công tâm')] }}>
          <p>{name(`committee/${committee}`)}, ngày <EntryDay {...entry} />: {title}</p>
          {withdrawn.filter(({ of }) => of === event).map((one) => <p key={one.event}><strong>Đã thu hồi ngày <EntryDay {...one} />.</strong> Lý do: {one.reason}</p>)}
          <Prose>{text}</Prose>
        </Part>
      ))}
      {remedies.map(({ event, how, person, committee, acceptsResponsibility, text, ...entry }) => (
        <Part
          key={event}
          title={how === 'by-cadre' ? 'Cán bộ khắc phục' : 'Cấp ủy chỉ đạo khắc phục'}
          why={{ clauses: [how === 'by-cadre' ? cite('d8.k5', 'Tự giác nhận trách nhiệm, chủ động khắc phục rủi ro, sai sót') : cite('d7.k6', 'tích cực chỉ đạo khắc phục hậu quả')] }}
        >
          <p>
            {how === 'by-cadre' ? name(`person/${person}`) : name(`committee/${committee ?? ''}`)}, ngày <EntryDay {...entry} />.
            {acceptsResponsibility && ' Tự giác nhận trách nhiệm.'}
          </p>
          <Prose>{text}</Prose>
        </Part>
      ))}
      {verification && (
        <Part title="Thẩm tra, xác minh" why={{ clauses: [cite('d6.k2.c', 'cấp trên trực tiếp phải lãnh đạo, chỉ đạo việc thẩm tra, xác minh')] }}>
          <p>{name(`body/${verification.lead}`)}, được giao ngày <EntryDay {...verification} />.</p>
          <FactList
            facts={[
              { name: of['direct-verification'].verifiers, value: words.list(verification.verifiers.map((person) => name(`person/${person}`))) },
              { name: of['direct-verification'].coordinating, value: words.list(verification.coordinating.map((body) => name(`body/${body}`))) },
              { name: of['direct-verification'].agencies, value: verification.agencies },
              { name: of['direct-verification'].instructions, value: verification.instructions },
            ]}
          />
        </Part>
      )}
      {reported && (
        <Part title="Báo cáo lên cấp trên trực tiếp" why={{ clauses: [cite('d6.k2.c', 'phải kịp thời báo cáo ngay cho cấp trên trực tiếp')] }}>
          <p>{name(`committee/${incident.superior ?? ''}`)}, ngày <EntryDay {...reported} />.</p>
          <Letter letter={reported.letter} names={names} />
        </Part>
      )}
      <Part title={`Báo cáo ${words.incidentKinds[incident.kind]}`} why={{ clauses: [cite('d8.k3', 'những rủi ro sai sót (nếu có)')] }}>
        <p>
          {name(`person/${incident.person}`)} báo cáo ngày <EntryDay on={incident.on} enteredOn={incident.enteredOn} />
          {incident.asImplementer ? ', là người thực hiện.' : ', do cấp ủy phát hiện.'}
        </p>
        <FactList
          facts={[
            { name: of['report-incident'].what, value: incident.what },
            { name: of['report-incident'].happenedOn, value: formatDate(incident.happenedOn) },
            { name: of['report-incident'].knownOn, value: formatDate(incident.knownOn) },
            { name: of['report-incident'].damage, value: incident.damage },
            { name: of['report-incident'].part, value: incident.part },
            { name: 'Dựa trên', value: asSentence(words.approvedBy[incident.approvedBy]) },
          ]}
        />
      </Part>
    </>
  )
}
