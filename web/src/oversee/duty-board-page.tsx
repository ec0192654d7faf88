import type { DutyBoard, Me } from '@dam-lam/contract'
import { REPLY_LIMIT_CLAUSES } from '@dam-lam/core'
import { Button } from '@mantine/core'
import { Link, useSearch } from '@tanstack/react-router'
import { useDutyBoard } from '../api/duty-board.ts'
import { useMe } from '../api/me.ts'
import { AddressFilters } from '../face/address-filters.tsx'
import { Answer } from '../face/answer.tsx'
import { StandingBasis } from '../face/basis/standing-basis.tsx'
import { EmptyPage } from '../face/empty-page.tsx'
import { PageTitle } from '../face/page-title.tsx'
import { today } from '../face/today.ts'
import { boardFilter, boardFilters, kindsShown } from './duty-board-filter.ts'
import { DutyBoardTable } from './duty-board-table.tsx'
import styles from './duty-board.module.css'

/** How the duties of a committee and of those below it stand: for its head, permanent members, office and inspection commission. */
export function DutyBoardPage() {
  return (
    <>
      <PageTitle lead="Mỗi cấp ủy đang nợ bao nhiêu việc, đã làm đúng hạn bao nhiêu. Chỉ là số đếm: nội dung hồ sơ của cấp khác không hiện ở đây.">Bảng nghĩa vụ</PageTitle>
      <StandingBasis subject="Hạn trả lời bằng văn bản" clauses={[REPLY_LIMIT_CLAUSES.ordinary]} />
      <Answer of={useMe()}>{(me) => (me === null || me.oversees.length === 0 ? <NoBoard /> : <Board me={me} />)}</Answer>
    </>
  )
}

function Board({ me }: { readonly me: Me }) {
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false })
  const boards = useDutyBoard(boardFilter(search))
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = boards
  return (
    <>
      <AddressFilters filters={boardFilters(me, today())} />
      <Answer of={boards}>
        {(board) => board && (board.items.length === 0 ? <NothingOverdue /> : <Counts board={board} search={search} me={me} />)}
      </Answer>
      {hasNextPage && (
        <div className={styles.more}>
          <Button variant="default" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>Xem thêm cấp ủy</Button>
        </div>
      )}
    </>
  )
}

interface CountsProps {
  readonly board: DutyBoard
  readonly search: Readonly<Record<string, unknown>>
  readonly me: Me
}

const Counts = ({ board, search, me }: CountsProps) => (
  <div className={styles.board}>
    {!me.oversees.some(({ id }) => id === board.committee.id) && (
      <p>Từ {board.committee.name} trở xuống. <Link to="/bang-nghia-vu">Về bảng của {me.oversees[0]?.name}</Link></p>
    )}
    {kindsShown(search).map((kind) => <DutyBoardTable key={kind} board={board} kind={kind} />)}
    <p>Khai đúng hạn: đúng hạn theo ngày được khai, nhưng nhập sau hạn. Ý kiến và thẩm định của nơi được hỏi không tính ở đây; người có trách nhiệm thấy trong từng hồ sơ.</p>
  </div>
)

const NoBoard = () => (
  <EmptyPage title="Không có cấp ủy nào để theo dõi">
    Trang này dành cho người đứng đầu, thường trực, văn phòng và Ủy ban Kiểm tra. Nếu chức danh chưa đúng, hãy liên hệ người quản trị.
  </EmptyPage>
)

const NothingOverdue = () => (
  <EmptyPage title="Không cấp ủy nào có việc quá hạn">Hãy chọn «Mọi cấp ủy» để thấy cả những cấp ủy không nợ việc quá hạn.</EmptyPage>
)
