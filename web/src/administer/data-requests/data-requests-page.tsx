import type { DataRequest } from '@dam-lam/contract'
import { useDataRequests } from '../../api/data-requests.ts'
import { Answer } from '../../face/answer.tsx'
import { EmptyPage } from '../../face/empty-page.tsx'
import entries from '../../face/entries.module.css'
import { PageTitle } from '../../face/page-title.tsx'
import { AdministrationSections } from '../administration-sections.tsx'
import { AnswerRequest } from './answer-request.tsx'
import { RequestWords } from './request-words.tsx'

/** For administrators: what people want corrected of the data held about them, the most urgent first. */
export function DataRequestsPage() {
  const requests = useDataRequests()
  return (
    <Answer of={requests} page>
      {({ items }) => (
        <>
          <PageTitle lead="Mỗi yêu cầu phải được trả lời trong 2 ngày làm việc (Nghị định 356/2025/NĐ-CP). Sửa họ tên ở mục quản trị người trước, rồi trả lời ở đây.">
            Yêu cầu sửa dữ liệu cá nhân
          </PageTitle>
          <AdministrationSections />
          {items.length === 0
            ? <EmptyPage title="Chưa có yêu cầu nào">Khi có người yêu cầu sửa dữ liệu về mình, yêu cầu và hạn trả lời hiện ở đây.</EmptyPage>
            : <ul className={entries.entries}>{items.map((request) => <li key={request.id}><OneRequest request={request} /></li>)}</ul>}
        </>
      )}
    </Answer>
  )
}

const OneRequest = ({ request }: { readonly request: DataRequest }) => (
  <section className={entries.entry} aria-labelledby={`request-${request.id}`}>
    <RequestWords request={request} />
    {request.answer === null && <AnswerRequest id={request.id} />}
  </section>
)
