import type { DueDatesToMove as ToMove } from '@dam-lam/contract'
import { formatDate } from '../../face/format-date.ts'

/** What a change of the calendar would do to what is open, before it is done. It names no case. */
export function DueDatesToMove({ toMove: { cases, dueDates, moves } }: { readonly toMove: ToMove }) {
  if (dueDates === 0) return <p>Không hạn nào của hồ sơ đang mở thay đổi.</p>
  return (
    <>
      <p>{cases} hồ sơ đang mở sẽ được tính lại {dueDates} hạn:</p>
      <ul>
        {moves.map(({ from, to, dueDates: count }) => (
          <li key={`${from} ${to}`}>{formatDate(from)} thành {formatDate(to)}: {count} hạn</li>
        ))}
      </ul>
    </>
  )
}
