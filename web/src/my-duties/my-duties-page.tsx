import { REPLY_LIMIT_CLAUSES } from '@dam-lam/core'
import { useSearch } from '@tanstack/react-router'
import { useDuties } from '../api/duties.ts'
import { AddressFilters } from '../face/address-filters.tsx'
import { Answer } from '../face/answer.tsx'
import { StandingBasis } from '../face/basis/standing-basis.tsx'
import { ChangesLink } from '../oversee/changes-link.tsx'
import { PageTitle } from '../face/page-title.tsx'
import { DutyTable } from './duty-table.tsx'
import { DUTY_FILTERS, dutyFilter } from './duty-filter.ts'

/** What is waiting for the person who looks: the duties of the posts held, the most urgent first. */
export function MyDutiesPage() {
  const filter = dutyFilter(useSearch({ strict: false }))
  const duties = useDuties(filter)
  return (
    <>
      <PageTitle lead="Những việc đang chờ ở các chức vụ đang giữ, việc gấp nhất đứng trước.">Việc của tôi</PageTitle>
      <StandingBasis subject="Hạn trả lời bằng văn bản" clauses={[REPLY_LIMIT_CLAUSES.ordinary]} />
      <ChangesLink />
      <AddressFilters filters={DUTY_FILTERS} />
      <Answer of={duties}>{({ items }) => <DutyTable duties={items} />}</Answer>
    </>
  )
}
