import { useNavigate } from '@tanstack/react-router'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { useCases } from '../../api/cases.ts'
import { useCreateDraft } from '../../api/draft.ts'
import { useMe } from '../../api/me.ts'
import { isProblem } from '../../api/problem.ts'
import { Answer } from '../../face/answer.tsx'
import { PageTitle } from '../../face/page-title.tsx'
import { NotSent } from '../review/not-sent.tsx'
import { BeginOnPaper } from './begin-on-paper.tsx'
import { DraftTable } from './draft-table.tsx'
import { mayTypeInPaper } from './may-type-in-paper.ts'
import styles from './proposals-page.module.css'

/** Beginning a proposal and going on with one: drafts are seen by their authors only. */
export function ProposalsPage() {
  const { data: me } = useMe()
  const drafts = useCases({ stage: 'draft' })
  const create = useCreateDraft()
  const navigate = useNavigate()
  const [onPaper, setOnPaper] = useState(false)
  const office = mayTypeInPaper(me?.positions ?? [])

  const begin = (proposer?: string) =>
    create.mutate(
      { kind: 'proposal', ...(proposer !== undefined && { proposer }) },
      { onSuccess: ({ id }) => void navigate({ to: '/de-xuat/$id', params: { id } }) },
    )

  return (
    <>
      <PageTitle
        lead="Viết kế hoạch cho một việc sáng tạo, đột phá và gửi đến cấp ủy có thẩm quyền quản lý để xin chủ trương. Bản nháp chỉ người soạn xem được."
        act={
          <div className={styles.acts}>
            {office && <Button onClick={() => setOnPaper(true)}>Nhập hộ hồ sơ giấy</Button>}
            <Button variant={office ? 'default' : 'filled'} loading={create.isPending} onClick={() => begin()}>Viết đề xuất mới</Button>
          </div>
        }
      >
        Đề xuất
      </PageTitle>
      {isProblem(create.error) && <NotSent problem={create.error} />}
      {onPaper && <BeginOnPaper onBegin={begin} onClose={() => setOnPaper(false)} />}
      <Answer of={drafts}>{(items) => <DraftTable drafts={items} />}</Answer>
      {drafts.hasNextPage && (
        <Button variant="default" loading={drafts.isFetchingNextPage} onClick={() => void drafts.fetchNextPage()}>Xem thêm bản nháp</Button>
      )}
    </>
  )
}
