import type { OpinionView } from '@dam-lam/contract'
import { Button, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useOpinionAct } from '../api/opinions.ts'
import { Field } from '../face/field.tsx'
import styles from './opinions.module.css'
import { WhyRefused } from '../face/why-refused.tsx'

/** The answer of the committee, or what it did with a relayed opinion. */
export function AnswerForm({ opinion: { id, version, channel } }: { readonly opinion: OpinionView }) {
  const [says, setSays] = useState('')
  const [tried, setTried] = useState(false)
  const act = useOpinionAct()
  const answer = () => {
    setTried(true)
    if (says.trim() !== '') act.mutate({ act: 'answer-opinion', id, expectedVersion: version, data: { says } })
  }

  return (
    <form className={styles.form} onSubmit={(event) => event.preventDefault()} noValidate>
      <WhyRefused error={act.error} />
      <Field label={channel === 'comment' ? 'Trả lời' : 'Đã làm gì với ý kiến này'} help="Hiện cùng ý kiến khi ý kiến được hiện." required error={tried && says.trim() === '' ? 'Hãy viết câu trả lời.' : undefined}>
        {(control) => <Textarea {...control} autosize minRows={2} maxLength={20_000} value={says} onChange={({ currentTarget }) => setSays(currentTarget.value)} />}
      </Field>
      <div className={styles.ways}>
        <Button variant="default" loading={act.isPending} onClick={answer}>Ghi trả lời</Button>
      </div>
    </form>
  )
}
