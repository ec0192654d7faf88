import type { WrongRow } from '@dam-lam/contract'
import type { Column } from '../../face/data-table.tsx'
import { formatCount } from '../../face/format-count.ts'
import { LongTable } from '../../face/long-table.tsx'
import { Notice } from '../../face/notice.tsx'

const COLUMNS: readonly Column<WrongRow>[] = [
  { key: 'place', title: 'Trang và ô', names: true, cell: ({ sheet, row, column }) => `«${sheet}», ${column === null ? `dòng ${row}` : `ô\u00A0${column}${row}`}` },
  { key: 'heading', title: 'Cột', cell: ({ heading }) => heading ?? 'Cả dòng' },
  { key: 'message', title: 'Sai gì, sửa thế nào', cell: ({ message }) => message },
]

/** Everything that keeps a list from being imported. */
export const WrongRows = ({ wrong }: { readonly wrong: readonly WrongRow[] }) => (
  <>
    <Notice urgent title={`Có ${formatCount(wrong.length)} chỗ sai, chưa nhập được`}>
      <p>Sửa trong bảng tính, lưu lại rồi chọn tệp lần nữa. Không dòng nào được ghi cho đến khi mọi dòng đều đúng.</p>
    </Notice>
    <LongTable caption="Những chỗ phải sửa" columns={COLUMNS} rows={wrong} rowKey={({ sheet, row, column, code }) => [sheet, row, column, code].join('/')} empty={null} />
  </>
)
