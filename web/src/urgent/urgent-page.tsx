import { Button } from '@mantine/core'
import { cite } from '@dam-lam/law'
import type { ActName } from '@dam-lam/core'
import { useNavigate } from '@tanstack/react-router'
import { useCreateDraft } from '../api/draft.ts'
import { isProblem } from '../api/problem.ts'
import { StandingBasis } from '../face/basis/standing-basis.tsx'
import { Notice } from '../face/notice.tsx'
import { PageTitle } from '../face/page-title.tsx'
import ways from '../face/ways.module.css'
import styles from './urgent-page.module.css'

/** No time to plan (d4.k4): one question, and one is at the form. */
export function UrgentPage() {
  const create = useCreateDraft()
  const navigate = useNavigate()
  const begin = (act: ActName) =>
    create.mutate({ kind: 'urgent-action' }, { onSuccess: ({ id }) => void navigate({ to: '/ho-so/$id/$act', params: { id, act } }) })

  return (
    <>
      <PageTitle lead="Tình thế cấp thiết, tình huống bất ngờ, không kịp lập kế hoạch xin chủ trương.">Xử lý cấp thiết</PageTitle>
      <StandingBasis
        subject="Xử lý cấp thiết"
        clauses={[cite('d4.k4', 'phải báo cáo người đứng đầu cấp ủy, tổ chức đảng hoặc cấp trên bằng hình thức phù hợp'), cite('d4.k4', 'trong trường hợp không thể báo cáo thì cán bộ có trách nhiệm chủ trì xử lý được phép quyết định')]}
      />
      {isProblem(create.error) && <Notice urgent title={create.error.title}>{create.error.detail}</Notice>}
      <h2>Có báo cáo được người đứng đầu hoặc cấp trên không?</h2>
      <div className={ways.ways}>
        <section className={`${ways.way} ${styles.told}`} aria-labelledby="told">
          <h3 id="told">Có, đã báo cáo hoặc báo cáo được</h3>
          <p>Qua điện thoại, tin nhắn hoặc trực tiếp. Ghi lại để người được báo cáo chỉ đạo và để có bằng chứng.</p>
          <Button loading={create.isPending} onClick={() => begin('report-urgent')}>Ghi việc báo cáo</Button>
        </section>
        <section className={`${ways.way} ${styles.told}`} aria-labelledby="alone">
          <h3 id="alone">Không thể báo cáo</h3>
          <p>Đã báo cáo mà chưa được trả lời thì chưa phải là không thể. Sau khi tự quyết định phải báo cáo bằng văn bản ngay khi có điều kiện.</p>
          <Button variant="default" loading={create.isPending} onClick={() => begin('act-urgently')}>Ghi việc tự quyết định</Button>
        </section>
      </div>
    </>
  )
}
