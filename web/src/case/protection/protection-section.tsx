import { nameOf, type CaseView } from '@dam-lam/contract'
import { cite } from '@dam-lam/law'
import { EmptyPage } from '../../face/empty-page.tsx'
import { words } from '../../face/words.ts'
import { CaseDuties } from '../answers/case-duties.tsx'
import { EntryDay } from '../paper/entry-day.tsx'
import { FactList } from '../paper/fact-list.tsx'
import { Part } from '../paper/part.tsx'
import { Prose } from '../paper/prose.tsx'
import { Climbs } from './climbs.tsx'
import { Coordinations } from './coordinations.tsx'
import { Escalations } from './escalations.tsx'
import { Measures } from './measures.tsx'

const of = words.fields.acts

/** The protection of cadres: who asked and why, what was done, to whom it was handed up, who was told; the newest first. */
export function ProtectionSection({ view }: { readonly view: CaseView }) {
  const { protection, coordination, duties, names } = view
  const name = nameOf(names)
  const owed = duties.filter(({ what }) => PROTECTING.includes(what))
  if (protection.length === 0 && coordination.length === 0)
    return <EmptyPage title="Chưa có yêu cầu bảo vệ">Cần được bảo vệ thì chọn «{words.acts['request-protection'].title}»; không phải đợi có chủ trương.</EmptyPage>
  return (
    <>
      {owed.length > 0 && <Part title="Ai phải làm gì"><CaseDuties duties={owed} /></Part>}
      {protection.toReversed().map((one) => (
        <Part
          key={one.id}
          title={one.origin === 'requested' ? `${name(`person/${one.person}`)} yêu cầu được bảo vệ` : `Bảo vệ ${name(`person/${one.person}`)}`}
          why={{ clauses: [one.origin === 'requested' ? cite('d8.k4', 'chủ động đề xuất yêu cầu được bảo vệ khi cần thiết') : cite('d7.k5', 'khi thấy cán bộ cần được bảo vệ')] }}
        >
          <p>Ngày <EntryDay {...one} />. Thường trực {name(`committee/${one.committee}`)} chịu trách nhiệm.</p>
          <Prose>{one.reason}</Prose>
          <FactList
            facts={[
              { name: of['request-protection'].fields, value: words.list(one.fields.map((field) => words.protectionFields[field])) },
              { name: of['request-protection'].wanted, value: one.wanted },
            ]}
          />
          <Climbs climbs={one.climbs} names={names} />
          <Measures measures={one.measures} names={names} />
          <Escalations escalations={one.escalations} names={names} />
          {one.ended && <p>Kết thúc ngày <EntryDay {...one.ended} />: {one.ended.result}</p>}
        </Part>
      ))}
      <Coordinations coordination={coordination} names={names} />
    </>
  )
}

const PROTECTING: readonly string[] = ['start-protection', 'report-escalation', 'answer-escalation', 'answer-coordination']
