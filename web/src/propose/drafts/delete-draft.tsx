import { Button, Modal } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useDeleteDraft } from '../../api/draft.ts'
import { isProblem } from '../../api/problem.ts'
import { Notice } from '../../face/notice.tsx'
import { forgetLocally } from '../saving/local-copy.ts'
import styles from './delete-draft.module.css'

/** Throws a draft away, after asking once. */
export function DeleteDraft({ id, title }: { readonly id: string; readonly title: string }) {
  const [asked, { open, close }] = useDisclosure(false)
  const remove = useDeleteDraft()
  const confirm = () =>
    remove.mutate(id, {
      onSuccess: () => {
        forgetLocally(id)
        close()
      },
    })
  return (
    <>
      <button type="button" className={styles.ask} onClick={open}>Xóa</button>
      <Modal.Root opened={asked} onClose={close} centered transitionProps={{ duration: 0 }}>
        <Modal.Overlay backgroundOpacity={0.35} />
        <Modal.Content>
          <Modal.Body className={styles.question ?? ''}>
            <Modal.Title>Xóa bản nháp?</Modal.Title>
            <p>«{title}» sẽ bị xóa và không lấy lại được.</p>
            {isProblem(remove.error) && <Notice urgent title={remove.error.title}>{remove.error.detail}</Notice>}
            <div className={styles.answers}>
              <Button loading={remove.isPending} onClick={confirm}>Xóa bản nháp</Button>
              <Button variant="default" onClick={close} data-autofocus>Giữ lại</Button>
            </div>
          </Modal.Body>
        </Modal.Content>
      </Modal.Root>
    </>
  )
}
