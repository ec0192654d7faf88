import { Button, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { attemptFor, type Attempt } from '../acts/sending/attempt.ts'
import { useMe } from '../api/me.ts'
import { useTakeUp } from '../api/models.ts'
import { Field } from '../face/field.tsx'
import { Notice } from '../face/notice.tsx'
import { words } from '../face/words.ts'
import { WhyRefused } from '../face/why-refused.tsx'
import styles from './take-up-form.module.css'

const of = words.fields.acts.replicate
const POSTS: readonly string[] = ['head', 'deputy', 'clerk', 'chief-of-office']

/** For the office and the permanent members of another committee; whoever is neither is told who enters it. */
export function TakeUpForm({ id, publishedBy }: { readonly id: string; readonly publishedBy: string }) {
  const me = useMe()
  const position = me.data?.positions.find(({ post, committee }) => POSTS.includes(post) && committee !== publishedBy)
  const [where, setWhere] = useState('')
  const [note, setNote] = useState('')
  const [newCase, setNewCase] = useState('')
  const [tried, setTried] = useState(false)
  const [last, setLast] = useState<Attempt | null>(null)
  const takeUp = useTakeUp(id)
  if (takeUp.isSuccess) return <Notice urgent title="Đã ghi nhận nhân rộng"><p>Nơi có mô hình thấy được việc này, và trang công khai nêu nơi áp dụng.</p></Notice>
  if (position === undefined) return <p>Nhận làm theo do văn phòng hoặc thường trực của cấp ủy khác ghi.</p>

  const send = () => {
    setTried(true)
    if (where.trim() === '') return
    const said = { where, as: position.id, ...(note.trim() !== '' && { note }), ...(newCase.trim() !== '' && { newCase: newCase.trim() }) }
    const attempt = attemptFor(said, last)
    setLast(attempt)
    takeUp.mutate({ key: attempt.key, said })
  }

  return (
    <form className={styles.form} onSubmit={(event) => { event.preventDefault(); send() }} noValidate>
      <WhyRefused error={takeUp.error} />
      <Field label={of.where} help="Địa bàn, đơn vị sẽ làm theo. Hiện trên trang công khai." required error={tried && where.trim() === '' ? 'Hãy ghi làm ở đâu.' : undefined}>
        {(control) => <Textarea {...control} autosize minRows={2} maxLength={2_000} value={where} onChange={({ currentTarget }) => setWhere(currentTarget.value)} />}
      </Field>
      <Field label={`${of.note} (nếu có)`} help="Chỉ nơi có mô hình đọc được.">
        {(control) => <Textarea {...control} autosize minRows={2} maxLength={20_000} value={note} onChange={({ currentTarget }) => setNote(currentTarget.value)} />}
      </Field>
      <Field label={`${of.newCase} (nếu có)`} help="Mã hồ sơ của cấp ủy mình, như ở cuối địa chỉ của hồ sơ.">
        {(control) => <TextInput {...control} maxLength={200} value={newCase} onChange={({ currentTarget }) => setNewCase(currentTarget.value)} />}
      </Field>
      <p><Button type="submit" loading={takeUp.isPending}>{words.acts.replicate.title}</Button></p>
    </form>
  )
}
