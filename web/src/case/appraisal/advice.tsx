import type { CaseView, NameOf } from '@dam-lam/contract'
import { cite } from '@dam-lam/law'
import { words } from '../../face/words.ts'
import { EntryDay } from '../paper/entry-day.tsx'
import { FactList } from '../paper/fact-list.tsx'
import { Part } from '../paper/part.tsx'

const of = words.fields.acts.advise

/** The road that the office advised. */
export const Advice = ({ advice, name }: { readonly advice: NonNullable<CaseView['advice']>; readonly name: NameOf }) => (
  <Part title="Tham mưu của văn phòng" why={{ clauses: [cite('d4.k3.a.g1', 'Văn phòng cấp ủy nghiên cứu tham mưu')] }}>
    {advice.map(({ event, advice: { competence, lead, coordinating = [], council, note }, ...entry }) => (
      <FactList
        key={event}
        facts={[
          { name: 'Ngày', value: <EntryDay {...entry} /> },
          { name: of.competence, value: words.competences[competence] },
          { name: of.lead, value: lead && name(`body/${lead}`) },
          { name: of.coordinating, value: words.list(coordinating.map((body) => name(`body/${body}`))) },
          { name: of.council, value: council && words.answers.yes },
          { name: of.note, value: note },
        ]}
      />
    ))}
  </Part>
)
