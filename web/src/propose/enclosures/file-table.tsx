import type { KeptFileView } from '@dam-lam/contract'
import { Button } from '@mantine/core'
import { fileAddress } from '../../api/files.ts'
import { DataTable, type Column } from '../../face/data-table.tsx'
import { words } from '../../face/words.ts'
import { sizeWords, typeWords } from './file-words.ts'
import styles from './file-table.module.css'

export interface FileTableProps {
  readonly files: readonly KeptFileView[]
  /** Where they can be fetched; those of which the server does not know yet that they belong there cannot. */
  readonly caseId?: string | undefined
  readonly fetchable?: readonly string[]
  readonly onRemove?: (id: string) => void
}

/** Enclosed documents: what each is, how it stands, and what proves that it is the same as when it was sent. */
export const FileTable = (props: FileTableProps) => (
  <DataTable caption={`${props.files.length} tài liệu`} columns={columnsFor(props)} rows={props.files} rowKey={({ id }) => id} empty={<p>Chưa kèm tài liệu nào.</p>} />
)

const columnsFor = ({ files, caseId, fetchable = files.map(({ id }) => id), onRemove }: FileTableProps): readonly Column<KeptFileView>[] => [
  { key: 'name', title: 'Tài liệu', names: true, cell: (file) => <Name file={file} caseId={fetchable.includes(file.id) ? caseId : undefined} /> },
  { key: 'type', title: 'Loại', cell: ({ type }) => typeWords(type) },
  { key: 'size', title: 'Cỡ', numeric: true, cell: ({ size }) => sizeWords(size) },
  { key: 'state', title: 'Tình trạng', cell: (file) => <State file={file} /> },
  { key: 'sha256', title: 'Mã băm SHA-256', cell: ({ sha256 }) => <code className={styles.hash} title={sha256}>{sha256.slice(0, 12)}…</code> },
  ...(onRemove ? [{ key: 'remove', title: 'Bỏ', cell: (file: KeptFileView) => <Remove file={file} onRemove={onRemove} /> }] : []),
]

const Name = ({ file: { id, name, state }, caseId }: { readonly file: KeptFileView; readonly caseId: string | undefined }) =>
  caseId !== undefined && state === 'ready' ? <a className={styles.name} href={fileAddress(caseId, id)} download>{name}</a> : <span className={styles.name}>{name}</span>

const Remove = ({ file: { id, name }, onRemove }: { readonly file: KeptFileView; readonly onRemove: (id: string) => void }) => (
  <Button variant="subtle" size="compact-md" onClick={() => onRemove(id)} aria-label={`Bỏ ${name}`}>Bỏ</Button>
)

const State = ({ file: { state, textRead } }: { readonly file: KeptFileView }) => (
  <>
    {words.fileStates[state]}
    {textRead !== 'whole' && <span className={styles.note}>{NOT_READ[textRead]}</span>}
  </>
)

/** Where nothing could be read, nothing was found either: only what the sender declared stands. */
const NOT_READ = {
  none: 'Không có chữ đọc được (ảnh, bản quét): việc không mật chỉ dựa vào lời khai.',
  'in-part': 'Có trang không đọc được chữ: việc không mật của các trang ấy chỉ dựa vào lời khai.',
} as const
