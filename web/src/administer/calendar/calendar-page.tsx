import type { WorkingCalendarView } from '@dam-lam/contract'
import { useSearch } from '@tanstack/react-router'
import buttons from '../../acts/outcome/act-outcome.module.css'
import { useWorkingCalendar } from '../../api/working-calendar.ts'
import { ButtonLink } from '../../case/doing/button-link.tsx'
import { Answer } from '../../face/answer.tsx'
import { DataTable, type Column } from '../../face/data-table.tsx'
import { formatDate } from '../../face/format-date.ts'
import { PageTitle } from '../../face/page-title.tsx'
import { today } from '../../face/today.ts'
import { words } from '../../face/words.ts'
import { ENTRY_COLUMNS } from '../../working-days/entry-columns.tsx'
import { YearCalendar } from '../../working-days/year-calendar.tsx'
import { yearInAddress } from '../../working-days/year-in-address.ts'
import { AdministrationSections } from '../administration-sections.tsx'
import stack from '../stack.module.css'

type Version = WorkingCalendarView['versions'][number]

const VERSIONS: readonly Column<Version>[] = [
  { key: 'version', title: 'Phiên bản', names: true, cell: ({ version }) => `Phiên bản ${version}` },
  { key: 'document', title: 'Theo', cell: ({ document }) => (document === null ? 'Lịch đi kèm chương trình' : `${document.number} ngày ${formatDate(document.date)}`) },
  { key: 'enteredAt', title: 'Ghi lúc', cell: ({ enteredAt }) => (enteredAt === null ? '' : new Date(enteredAt).toLocaleString('vi-VN', { timeZone: 'Asia/Ho_Chi_Minh' })) },
]

/** The working calendar as an administrator keeps it: what waits to be announced, the year, and every version so far. */
export function CalendarPage() {
  const { nam } = useSearch({ from: '/signed-in/quan-tri/lich-lam-viec' })
  return (
    <>
      <PageTitle
        lead="Mỗi thay đổi ghi theo một văn bản; hạn của mọi hồ sơ đang mở được tính lại, và hồ sơ nói rõ vì sao."
        act={<ButtonLink to="/quan-tri/viec/$act" params={{ act: 'announce-days' }}>{words.administrativeActs['announce-days'].title}</ButtonLink>}
      >
        Lịch làm việc
      </PageTitle>
      <AdministrationSections />
      <Answer of={useWorkingCalendar()}>
        {({ calendar, versions }) => {
          const proposed = calendar.data.days.filter(({ status, date }) => status === 'proposed' && date >= today().slice(0, 4))
          return (
            <div className={stack.stack}>
              <DataTable caption={`${proposed.length} ngày đang chờ công bố, chưa tính`} columns={ENTRY_COLUMNS} rows={proposed} rowKey={({ date }) => date} slim
                empty={<p>Không có ngày nào đang chờ công bố.</p>} />
              <div className={buttons.buttons}>
                {proposed.length > 0 && <ButtonLink to="/quan-tri/viec/$act" params={{ act: 'confirm-days' }} variant="default">{words.administrativeActs['confirm-days'].title}</ButtonLink>}
                <ButtonLink to="/quan-tri/viec/$act" params={{ act: 'announce-year' }} variant="default">{words.administrativeActs['announce-year'].title}</ButtonLink>
                <ButtonLink to="/quan-tri/viec/$act" params={{ act: 'withdraw-days' }} variant="default">{words.administrativeActs['withdraw-days'].title}</ButtonLink>
              </div>
              <DataTable caption={`${versions.length} phiên bản của lịch, mới nhất trước`} columns={VERSIONS} rows={versions} rowKey={({ version }) => String(version)} slim empty={null} />
              <YearCalendar year={yearInAddress(nam, today())} calendar={calendar} />
            </div>
          )
        }}
      </Answer>
    </>
  )
}
