import type { OpinionView } from '@dam-lam/contract'
import { Button, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useOpinionAct } from '../api/opinions.ts'
import { Field } from '../face/field.tsx'
import styles from './opinions.module.css'
import { WhyRefused } from '../face/why-refused.tsx'

/** Lets an opinion be read by everybody, or says why not. */
export function ModerateForm({ opinion: { id, version, moderation, channel } }: { readonly opinion: OpinionView }) {
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const act = useOpinionAct()
  const moderate = (shown: boolean) => act.mutate({ act: 'moderate-opinion', id, expectedVersion: version, data: { shown, ...(!shown && { reason }) } })
  const keepBack = () => {
    setTried(true)
    if (reason.trim() !== '') moderate(false)
  }

  return (
    <form className={styles.form} onSubmit={(event) => event.preventDefault()} noValidate>
      <WhyRefused error={act.error} />
      {moderation?.shown !== false && (
        <Field label="Vì sao không hiện" help={channel === 'comment' ? 'Chỉ cần khi không cho hiện; người gửi đọc được bằng mã theo dõi.' : 'Chỉ cần khi không cho hiện; nơi phản ánh đọc được ở đây.'} error={tried && reason.trim() === '' ? 'Hãy ghi lý do để người gửi biết.' : undefined}>
          {(control) => <Textarea {...control} autosize minRows={1} maxLength={4_000} value={reason} onChange={({ currentTarget }) => setReason(currentTarget.value)} />}
        </Field>
      )}
      <div className={styles.ways}>
        {moderation?.shown !== true && <Button loading={act.isPending} onClick={() => moderate(true)}>Cho hiện công khai</Button>}
        {moderation?.shown !== false && <Button variant="default" loading={act.isPending} onClick={keepBack}>Không cho hiện</Button>}
      </div>
    </form>
  )
}
