import { Button } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useCreateDraft } from '../../api/draft.ts'
import { isProblem } from '../../api/problem.ts'
import { Notice } from '../../face/notice.tsx'
import styles from './adjustment.module.css'

/** The way to another scope: a new plan, begun from the approved one, and never a change of that one. */
export function BeginAdjustment({ id }: { readonly id: string }) {
  const create = useCreateDraft()
  const navigate = useNavigate()
  const begin = () => create.mutate({ kind: 'proposal', adjusts: id }, { onSuccess: (made) => void navigate({ to: '/de-xuat/$id', params: { id: made.id } }) })
  return (
    <div className={styles.adjustment}>
      {isProblem(create.error) && <Notice urgent title={create.error.title}>{create.error.detail}</Notice>}
      <p className={styles.why}>Cần làm khác phạm vi đã được cho chủ trương thì gửi một kế hoạch mới: có ngày nhận, có hạn trả lời riêng. Phạm vi cũ giữ nguyên cho đến khi được đồng ý.</p>
      <div><Button variant="default" loading={create.isPending} onClick={begin}>Đề nghị điều chỉnh phạm vi</Button></div>
    </div>
  )
}
