import { Button, TextInput } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { useMailAddress, useSetMailAddress } from '../api/mail.ts'
import { isProblem } from '../api/problem.ts'
import { Answer } from '../face/answer.tsx'
import { Field } from '../face/field.tsx'
import { Notice } from '../face/notice.tsx'
import styles from './form.module.css'
import { ProblemNotice } from './problem-notice.tsx'

/** Where reminders are sent besides «Thông báo». */
export const MailPart = () => <Answer of={useMailAddress()}>{({ address }) => <AddressForm address={address} />}</Answer>

function AddressForm({ address }: { readonly address: string | null }) {
  const [typed, setTyped] = useState(address ?? '')
  const set = useSetMailAddress()
  const fault = isProblem(set.error) && set.error.errors.length > 0 ? 'Hãy viết một địa chỉ thư điện tử, ví dụ ten@coquan.vn, hoặc để trống để không nhận thư.' : undefined

  const submit = (event: FormEvent) => {
    event.preventDefault()
    set.mutate(typed.trim() === '' ? null : typed.trim())
  }

  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <p className={styles.words}>{address === null ? 'Chưa có địa chỉ: lời nhắc chỉ hiện ở mục Thông báo.' : `Lời nhắc được gửi đến ${address}, và luôn hiện ở mục Thông báo.`}</p>
      {set.isSuccess && <Notice urgent title="Đã ghi nơi nhận thư">Lời nhắc sau này theo đó.</Notice>}
      <ProblemNotice error={set.error} />
      <Field label="Địa chỉ thư điện tử" help="Thư chỉ nói tên hồ sơ, việc phải làm, hạn và đường dẫn. Để trống thì không nhận thư." error={fault}>
        {(control) => <TextInput {...control} type="email" autoComplete="email" value={typed} onChange={({ currentTarget }) => setTyped(currentTarget.value)} />}
      </Field>
      <Button type="submit" variant="default" loading={set.isPending}>Ghi nơi nhận thư</Button>
    </form>
  )
}
