import type { ImportAnswer } from '@dam-lam/contract'
import { formatCount } from '../../face/format-count.ts'
import { Notice } from '../../face/notice.tsx'
import stack from '../stack.module.css'
import { AddedRows } from './added-rows.tsx'
import { LinksForAll } from './links-for-all.tsx'

/** What has been imported, and the links with which the new people come in. */
export const Imported = ({ answer: { added, people, sha256 } }: { readonly answer: ImportAnswer }) => (
  <div className={stack.stack}>
    <Notice urgent title={`Đã nhập ${formatCount(added.length)} việc`}>
      <p>Cạnh mỗi việc có ghi mã băm của tệp, trang và dòng đã nhập. Hãy giữ tệp để đối chiếu về sau; mã băm bắt đầu bằng {sha256.slice(0, 12)}.</p>
    </Notice>
    {people.length > 0 && <LinksForAll people={people} />}
    <AddedRows added={added} caption="Đã ghi vào sổ" />
  </div>
)
