import { TextInput } from '@mantine/core'
import { useMailAddress, useSetMailAddress } from '../api/mail.ts'
import { isProblem } from '../api/problem.ts'
import { Answer } from '../face/answer.tsx'
import { Field } from '../face/field.tsx'
import { Notice } from '../face/notice.tsx'
import styles from './form.module.css'
import { ProofForm } from './proof-form.tsx'
import { useTyped } from './use-typed.ts'

const CHANGE = { what: 'mail-address' } as const

/** Where reminders are sent besides «Thông báo». */
export const MailPart = () => <Answer of={useMailAddress()}>{({ address }) => <AddressForm address={address} />}</Answer>

function AddressForm({ address }: { readonly address: string | null }) {
  const { text: typed, write: setTyped, keep } = useTyped(CHANGE, address ?? '')
  const set = useSetMailAddress()
  const fault = isProblem(set.error) && set.error.errors.length > 0 ? 'Hãy viết một địa chỉ thư điện tử, ví dụ ten@coquan.vn, hoặc để trống để không nhận thư.' : undefined

  return (
    <>
      <p className={styles.words}>{address === null ? 'Chưa có địa chỉ: lời nhắc chỉ hiện ở mục Thông báo.' : `Lời nhắc được gửi đến ${address}, và luôn hiện ở mục Thông báo.`}</p>
      {set.isSuccess && <Notice urgent title="Đã ghi nơi nhận thư">Lời nhắc sau này theo đó.</Notice>}
      <ProofForm change={CHANGE} onLeave={keep} act="Ghi nơi nhận thư" error={fault === undefined ? set.error : null} pending={set.isPending}
        onSubmit={(proof, clear) => set.mutate({ address: typed.trim() === '' ? null : typed.trim(), ...proof }, { onSuccess: clear })}>
        <Field label="Địa chỉ thư điện tử" help="Thư chỉ nói tên hồ sơ, việc phải làm, hạn và đường dẫn. Để trống thì không nhận thư." error={fault}>
          {(control) => <TextInput {...control} type="email" autoComplete="email" value={typed} onChange={({ currentTarget }) => setTyped(currentTarget.value)} />}
        </Field>
      </ProofForm>
    </>
  )
}
