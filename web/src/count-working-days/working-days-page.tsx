import { useNavigate, useSearch } from '@tanstack/react-router'
import { PageTitle } from '../face/page-title.tsx'
import { today } from '../face/today.ts'
import { Count } from './count.tsx'
import { countInAddress } from './count-in-address.ts'
import { CountForm } from './count-form.tsx'

/** Counts working days, and shows every day that was counted or passed over, with the document behind it. */
export function WorkingDaysPage() {
  const count = countInAddress(useSearch({ from: '/lich-lam-viec' }), today())
  const navigate = useNavigate({ from: '/lich-lam-viec' })
  return (
    <>
      <PageTitle lead="Đếm ngày làm việc từ một ngày, qua các ngày nghỉ đã được công bố.">Lịch làm việc</PageTitle>
      <CountForm count={count} onCount={({ from, add }) => void navigate({ search: { tu: from, them: String(add) } })} />
      <Count count={count} />
    </>
  )
}
