import { nameOf, type CaseView } from '@dam-lam/contract'
import { cite } from '@dam-lam/law'
import { words } from '../../face/words.ts'
import { DutyDue } from '../../my-duties/duty-due.tsx'
import { dutyOf } from '../answers/duty-of.ts'
import { EntryDay } from '../paper/entry-day.tsx'
import { FactList } from '../paper/fact-list.tsx'
import { Part } from '../paper/part.tsx'
import styles from './asked-list.module.css'
import { askedWords } from './asked-words.ts'

export interface AskedListProps {
  readonly title: string
  readonly asked: NonNullable<CaseView['opinions']>
  readonly view: CaseView
}

const of = words.fields.acts['give-opinion']

/** Everyone who was asked: what they answered and why, or that they have not. */
export const AskedList = ({ title, asked, view: { duties, appraisal, names } }: AskedListProps) => (
  <Part title={title} why={{ clauses: [cite('d4.k3.a.g1', 'phối hợp với các cơ quan liên quan thẩm định')] }}>
    <ul>
      {asked.map(({ post, asked: request, opinion }) => {
        const duty = dutyOf(duties, 'give-opinion', post) ?? dutyOf(duties, 'report-legal-risk', post)
        const who = words.post(post, nameOf(names))
        return (
          <li key={`${who} ${request.event}`} className={styles.asked}>
            <h3 className={styles.who}>{who}</h3>
            <p className={styles.answer}>{askedWords(opinion?.content.opinion, { reported: appraisal?.report != null })}</p>
            <FactList
              facts={[
                { name: 'Hỏi ngày', value: <EntryDay {...request} /> },
                { name: 'Hạn', value: duty && <DutyDue duty={duty} /> },
                { name: 'Trả lời ngày', value: opinion && <EntryDay {...opinion} /> },
                { name: of.reasons, value: opinion?.content.reasons },
                { name: of.legalRisks, value: opinion?.content.legalRisks },
                { name: of.conditions, value: opinion?.content.conditions },
              ]}
            />
          </li>
        )
      })}
    </ul>
  </Part>
)
