import { TextInput } from '@mantine/core'
import { useAddPasskey } from '../api/passkeys.ts'
import { Field } from '../face/field.tsx'
import { Notice } from '../face/notice.tsx'
import { browserName } from './browser-name.ts'
import { ProofForm } from './proof-form.tsx'
import { useTyped } from './use-typed.ts'

const CHANGE = { what: 'add-passkey' } as const

/** Gives the new passkey a name, proves who asks, and lets the device make it. */
export function AddPasskey() {
  const { text: name, write, keep } = useTyped(CHANGE, browserName(navigator.userAgent))
  const add = useAddPasskey()
  const missing = add.submittedAt > 0 && name.trim() === '' ? 'Hãy đặt tên để sau này nhận ra khóa.' : undefined
  return (
    <>
      {add.isSuccess && <Notice urgent title="Đã thêm khóa truy cập">Lần sau, ở trang đăng nhập hãy chọn «Dùng khóa truy cập».</Notice>}
      <ProofForm change={CHANGE} act="Thêm khóa truy cập" error={add.error} pending={add.isPending} onLeave={keep} onSubmit={(proof, clear) => add.mutate({ proof, name }, { onSuccess: clear })}>
        <Field label="Tên khóa" help="Để sau này nhận ra, ví dụ «Điện thoại của tôi»" error={missing}>
          {(control) => <TextInput {...control} maxLength={60} value={name} onChange={({ currentTarget }) => write(currentTarget.value)} />}
        </Field>
      </ProofForm>
    </>
  )
}
