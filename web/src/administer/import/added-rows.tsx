import type { ImportAnswer } from '@dam-lam/contract'
import type { Column } from '../../face/data-table.tsx'
import { LongTable } from '../../face/long-table.tsx'

type Added = ImportAnswer['added'][number]

const COLUMNS: readonly Column<Added>[] = [
  { key: 'sentence', title: 'Việc', names: true, cell: ({ sentence }) => sentence },
  { key: 'place', title: 'Ở đâu trong bảng tính', cell: ({ sheet, row }) => `Trang «${sheet}», dòng ${row}` },
]

/** What rows become, one by one. */
export const AddedRows = ({ added, caption }: { readonly added: readonly Added[]; readonly caption: string }) => (
  <LongTable caption={caption} columns={COLUMNS} rows={added} rowKey={({ sheet, row }) => `${sheet}/${row}`} empty={null} />
)
