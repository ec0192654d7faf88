import type { PlanDraft } from '@dam-lam/core'
import { words } from '../../../face/words.ts'
import { FilesQuestion } from '../../enclosures/files-question.tsx'
import { CardList } from '../card-list.tsx'
import { DayQuestion } from '../day-question.tsx'
import { TextQuestion } from '../text-question.tsx'
import type { SectionProps } from './section-props.ts'
import styles from './enclosures-section.module.css'

type PaperDraft = NonNullable<PlanDraft['papers']>[number]

/** What is enclosed: documents that are kept here, and secret papers that are only registered (d4.k1). */
export function EnclosuresSection({ plan, change }: SectionProps) {
  return (
    <>
      <FilesQuestion ids={plan.files ?? []} onChange={(files) => change({ files })} />
      <section className={styles.papers} aria-labelledby="van-ban-mat">
        <h3 id="van-ban-mat" className={styles.title}>{words.fields.plan.papers}</h3>
        <p className={styles.lead}>{words.planHints.papers}</p>
        <CardList<PaperDraft> optional items={plan.papers ?? []} name="Văn bản mật" blank={{}} onChange={(papers) => change({ papers })}>
          {({ number, date, holder, place }, item, answer) => (
            <>
              <TextQuestion of="papers.number" lines="one" item={item} value={number} onChange={(number) => answer({ number })} />
              <DayQuestion of="papers.date" item={item} value={date} onChange={(date) => answer({ date })} />
              <TextQuestion of="papers.holder" lines="one" item={item} value={holder} onChange={(holder) => answer({ holder })} />
              <TextQuestion of="papers.place" lines="one" item={item} value={place} onChange={(place) => answer({ place })} />
            </>
          )}
        </CardList>
      </section>
    </>
  )
}
