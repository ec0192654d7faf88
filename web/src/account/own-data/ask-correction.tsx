import type { DataRequest } from '@dam-lam/contract'
import { Button, Textarea } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { useAskCorrection, useOwnDataRequests } from '../../api/data-requests.ts'
import { Answer } from '../../face/answer.tsx'
import { DataTable, type Column } from '../../face/data-table.tsx'
import { Field } from '../../face/field.tsx'
import { formatDate, formatInstant } from '../../face/format-date.ts'
import styles from '../form.module.css'
import { ProblemNotice } from '../problem-notice.tsx'

/** What is wrong is told here; an administrator answers, and the answer stands below. */
export function AskCorrection() {
  const requests = useOwnDataRequests()
  return (
    <div className={styles.sessions}>
      <p>Họ tên, chức danh hoặc dữ liệu khác ghi sai thì yêu cầu sửa ở đây. Người quản trị phải trả lời trong 2 ngày làm việc. Điều đã ghi trong hồ sơ thì đính chính ngay trong hồ sơ ấy.</p>
      <AskForm />
      <Answer of={requests}>
        {({ items }) => <DataTable caption="Những yêu cầu của mình." columns={COLUMNS} rows={items} rowKey={({ id }) => id} empty={<p className={styles.words}>Chưa có yêu cầu nào.</p>} />}
      </Answer>
    </div>
  )
}

function AskForm() {
  const [says, setSays] = useState('')
  const [tried, setTried] = useState(false)
  const ask = useAskCorrection()
  const missing = tried && says.trim() === '' ? 'Hãy viết dữ liệu nào sai, và đúng phải là gì.' : undefined

  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(says.trim() === '')
    if (says.trim() !== '') ask.mutate(says, { onSuccess: () => setSays('') })
  }

  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <ProblemNotice error={ask.error} />
      <Field label="Dữ liệu nào sai, đúng phải là gì" required error={missing}>
        {(control) => <Textarea {...control} autosize minRows={3} maxLength={4_000} value={says} onChange={({ currentTarget }) => setSays(currentTarget.value)} />}
      </Field>
      <Button type="submit" variant="default" loading={ask.isPending}>Gửi yêu cầu sửa</Button>
    </form>
  )
}

const answered = ({ answer, dueOn, overdue }: DataRequest): string => {
  if (answer !== null) return `${answer.outcome === 'corrected' ? 'Đã sửa' : 'Không sửa'}: ${answer.says}`
  return overdue ? `Quá hạn trả lời từ ngày ${formatDate(dueOn)}` : `Đang chờ, trả lời trước hết ngày ${formatDate(dueOn)}`
}

const COLUMNS: readonly Column<DataRequest>[] = [
  { key: 'says', title: 'Yêu cầu', names: true, cell: ({ says }) => says },
  { key: 'askedAt', title: 'Gửi lúc', cell: ({ askedAt }) => formatInstant(askedAt) },
  { key: 'answer', title: 'Trả lời', cell: answered },
]
