import { useNavigate, useSearch } from '@tanstack/react-router'
import { useWorkingCalendar } from '../api/working-calendar.ts'
import { Answer } from '../face/answer.tsx'
import { PageTitle } from '../face/page-title.tsx'
import { PrintButton } from '../face/print-button.tsx'
import { today } from '../face/today.ts'
import { CountForm } from './count-form.tsx'
import { countInAddress } from './count-in-address.ts'
import { Count } from './count.tsx'
import { YearCalendar } from './year-calendar.tsx'
import { yearInAddress } from './year-in-address.ts'

/** Counts working days, every day with the document behind it, and shows the years of the calendar in force. */
export function WorkingDaysPage() {
  const search = useSearch({ from: '/lich-lam-viec' })
  const count = countInAddress(search, today())
  const navigate = useNavigate({ from: '/lich-lam-viec' })
  return (
    <>
      <PageTitle lead="Đếm ngày làm việc từ một ngày, qua các ngày nghỉ đã được công bố." act={<PrintButton>In lịch</PrintButton>}>
        Lịch làm việc
      </PageTitle>
      <CountForm count={count} onCount={({ from, add }) => void navigate({ search: { ...search, tu: from, them: String(add) } })} />
      <Count count={count} />
      <Answer of={useWorkingCalendar()}>{({ calendar }) => <YearCalendar year={yearInAddress(search.nam, today())} calendar={calendar} />}</Answer>
    </>
  )
}
