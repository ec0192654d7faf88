import { Button, Textarea } from '@mantine/core'
import { useState } from 'react'
import { ProblemNotice } from '../../account/problem-notice.tsx'
import { useAnswerDataRequest } from '../../api/data-requests.ts'
import { Field } from '../../face/field.tsx'
import styles from './answer-request.module.css'

/** The answer of an administrator; without words there is none. */
export function AnswerRequest({ id }: { readonly id: string }) {
  const [says, setSays] = useState('')
  const [tried, setTried] = useState(false)
  const answer = useAnswerDataRequest()

  const give = (outcome: 'corrected' | 'refused') => {
    setTried(true)
    if (says.trim() !== '') answer.mutate({ id, outcome, says })
  }

  return (
    <form className={styles.answer} onSubmit={(event) => event.preventDefault()} noValidate>
      <ProblemNotice error={answer.error} />
      <Field label="Đã sửa gì, hoặc vì sao không sửa" required error={tried && says.trim() === '' ? 'Hãy viết câu trả lời cho người yêu cầu.' : undefined}>
        {(control) => <Textarea {...control} autosize minRows={2} maxLength={4_000} value={says} onChange={({ currentTarget }) => setSays(currentTarget.value)} />}
      </Field>
      <div className={styles.ways}>
        <Button loading={answer.isPending} onClick={() => give('corrected')}>Trả lời: đã sửa</Button>
        <Button variant="default" loading={answer.isPending} onClick={() => give('refused')}>Trả lời: không sửa</Button>
      </div>
    </form>
  )
}
