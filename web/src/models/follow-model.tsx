import { Button } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { saveDraft, useCreateDraft } from '../api/draft.ts'
import { WhyRefused } from '../face/why-refused.tsx'

/** Begins a proposal of one's own that names the model it follows. */
export function FollowModel({ id }: { readonly id: string }) {
  const create = useCreateDraft()
  const navigate = useNavigate()
  const begin = async () => {
    const { id: draft, draftVersion } = await create.mutateAsync({ kind: 'proposal' })
    await saveDraft(draft, { draftVersion, plan: { followsModel: id } })
    await navigate({ to: '/de-xuat/$id', params: { id: draft } })
  }
  return (
    <>
      <WhyRefused error={create.error} />
      <p>Cán bộ muốn làm theo mô hình này thì viết đề xuất của mình; kế hoạch sẽ dẫn về mô hình.</p>
      <p><Button variant="default" loading={create.isPending} onClick={() => void begin()}>Viết đề xuất theo mô hình này</Button></p>
    </>
  )
}
