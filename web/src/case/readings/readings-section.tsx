import type { Reading } from '@dam-lam/contract'
import { Button } from '@mantine/core'
import { useCaseReadings } from '../../api/case.ts'
import { Answer } from '../../face/answer.tsx'
import { DataTable, type Column } from '../../face/data-table.tsx'
import { EmptyPage } from '../../face/empty-page.tsx'
import { formatInstant } from '../../face/format-date.ts'

/** Who opened the case and when, the latest first; the proposer's own openings among them. */
export function ReadingsSection({ caseId }: { readonly caseId: string }) {
  const readings = useCaseReadings(caseId)
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = readings
  return (
    <Answer of={readings}>
      {(found) => (
        <>
          <DataTable
            caption="Mỗi lần có người mở hồ sơ này là một dòng, lần mới nhất đứng trước. Chỉ bên đề xuất xem được; không ai sửa hay xóa được."
            columns={COLUMNS}
            rows={found}
            rowKey={({ person, openedAt }) => `${person.id} ${openedAt}`}
            empty={<EmptyPage title="Chưa có ai mở hồ sơ">Từ khi đề xuất được gửi, mỗi lần có người mở hồ sơ thì tên, chức danh và thời điểm hiện ở đây.</EmptyPage>}
          />
          {hasNextPage && <Button variant="default" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>Xem thêm những lần mở trước</Button>}
        </>
      )}
    </Answer>
  )
}

const COLUMNS: readonly Column<Reading>[] = [
  { key: 'person', title: 'Người mở', names: true, cell: ({ person }) => person.name },
  { key: 'title', title: 'Chức danh khi đó', cell: ({ title }) => title || 'không giữ chức danh nào' },
  { key: 'openedAt', title: 'Lúc', cell: ({ openedAt }) => formatInstant(openedAt) },
]
