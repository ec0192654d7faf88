import { REPLY_LIMIT_CLAUSES } from '@dam-lam/core'
import { useSearch } from '@tanstack/react-router'
import { useDuties } from '../api/duties.ts'
import { useOpinions } from '../api/opinions.ts'
import { AddressFilters } from '../face/address-filters.tsx'
import { Answer } from '../face/answer.tsx'
import { StandingBasis } from '../face/basis/standing-basis.tsx'
import { ChangesLink } from '../oversee/changes-link.tsx'
import { PageTitle } from '../face/page-title.tsx'
import { waitingFor } from '../opinions/waiting-for.ts'
import { WaitingOpinions } from '../opinions/waiting-opinions.tsx'
import styles from './my-duties-page.module.css'
import { DutyTable } from './duty-table.tsx'
import { DUTY_FILTERS, dutyFilter } from './duty-filter.ts'

/** What is waiting for the person who looks: the duties of the posts held, the most urgent first, and what the people said that he has to answer. */
export function MyDutiesPage() {
  const filter = dutyFilter(useSearch({ strict: false }))
  const duties = useDuties(filter)
  const { data: opinions } = useOpinions('open')
  const waiting = waitingFor(opinions?.items ?? [], filter)
  return (
    <>
      <PageTitle lead="Những việc đang chờ ở các chức vụ đang giữ, việc gấp nhất đứng trước.">Việc của tôi</PageTitle>
      <StandingBasis subject="Hạn trả lời bằng văn bản" clauses={[REPLY_LIMIT_CLAUSES.ordinary]} />
      <ChangesLink />
      <AddressFilters filters={DUTY_FILTERS} />
      <Answer of={duties}>
        {({ items }) => (
          <div className={styles.tables}>
            {(items.length > 0 || waiting.length === 0) && <DutyTable duties={items} />}
            <WaitingOpinions opinions={waiting} />
          </div>
        )}
      </Answer>
    </>
  )
}
