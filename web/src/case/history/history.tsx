import { nameOf, type EventList } from '@dam-lam/contract'
import { useCaseEvents } from '../../api/case.ts'
import { Answer } from '../../face/answer.tsx'
import { ChainNotice } from './chain-notice.tsx'
import { Happening } from './happening.tsx'
import styles from './history.module.css'
import { useChain } from './use-chain.ts'
import { useTitles } from './use-titles.ts'

/** What has happened in a case, the latest first: who, in which position, when, on what ground, and whether the record holds. */
export const History = ({ caseId }: { readonly caseId: string }) => (
  <Answer of={useCaseEvents(caseId)}>{(events) => <Told events={events} />}</Answer>
)

function Told({ events: { items, names } }: { readonly events: Pick<EventList, 'items' | 'names'> }) {
  const titles = useTitles(items)
  const chain = useChain(items)
  return (
    <>
      <ChainNotice chain={chain} />
      <ol className={styles.history} reversed>
        {items.toReversed().map((event) => (
          <Happening
            key={event.place}
            event={event}
            name={nameOf(names)}
            title={event.by?.position ? titles.get(event.by.position) : undefined}
            checked={chain?.find(({ place }) => place === event.place)}
          />
        ))}
      </ol>
    </>
  )
}
