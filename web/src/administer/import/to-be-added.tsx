import type { ImportAnswer } from '@dam-lam/contract'
import { Button } from '@mantine/core'
import { formatCount } from '../../face/format-count.ts'
import { Notice } from '../../face/notice.tsx'
import { AddedRows } from './added-rows.tsx'

interface ToBeAddedProps {
  readonly answer: ImportAnswer
  readonly busy: boolean
  readonly send: () => void
}

/** A list in which nothing is wrong, to be looked through before it is imported. */
export const ToBeAdded = ({ answer: { added, examples }, busy, send }: ToBeAddedProps) => (
  <>
    <Notice urgent title="Không có dòng nào sai">
      <p>
        Hãy đọc qua những việc sẽ ghi, nhất là ngày tháng, rồi nhập. Mỗi việc được ghi cùng tên người làm và không xóa được.
        {examples > 0 && ` Đã bỏ qua ${examples} dòng ví dụ.`}
      </p>
    </Notice>
    <AddedRows added={added} caption={`Sẽ ghi vào sổ: ${formatCount(added.length)} việc`} />
    <Button onClick={send} loading={busy}>{`Nhập ${formatCount(added.length)} việc`}</Button>
  </>
)
