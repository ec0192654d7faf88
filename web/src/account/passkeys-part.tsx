import type { OwnPasskey, ProofOfOwner } from '@dam-lam/contract'
import { Button, TextInput } from '@mantine/core'
import { useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { passkeysHere, type PasskeysHere } from '../api/device.ts'
import { usePasskeys, useRemovePasskey, useRenamePasskey } from '../api/passkeys.ts'
import { Answer } from '../face/answer.tsx'
import { DataTable, type Column } from '../face/data-table.tsx'
import { Field } from '../face/field.tsx'
import { formatInstant } from '../face/format-date.ts'
import { Notice } from '../face/notice.tsx'
import { AddPasskey } from './add-passkey.tsx'
import styles from './form.module.css'
import { ProofForm } from './proof-form.tsx'
import { useTyped } from './use-typed.ts'

const NOT_HERE: Readonly<Record<Exclude<PasskeysHere, 'possible'>, string>> = {
  'not-at-this-address': 'Trình duyệt chỉ nhận khóa truy cập ở địa chỉ https:// hoặc ở http://localhost, không nhận ở địa chỉ bằng số. Hãy mở trang này ở địa chỉ đó rồi thêm khóa.',
  'not-in-this-browser': 'Trình duyệt này không dùng được khóa truy cập. Hãy dùng trình duyệt mới hơn.',
}

/** What is being done to one of them. */
interface Work {
  readonly id: string
  readonly how: 'rename' | 'remove'
}

/** Whoever comes back from the provider goes on with what he went there for. */
function useBegun(): Work | null {
  const { viec, khoa } = useSearch({ from: '/signed-in/tai-khoan' })
  if (khoa === undefined) return null
  if (viec === 'rename-passkey') return { id: khoa, how: 'rename' }
  return viec === 'remove-passkey' ? { id: khoa, how: 'remove' } : null
}

const columnsWith = (begin: (work: Work) => void): readonly Column<OwnPasskey>[] => [
  { key: 'name', title: 'Tên', names: true, cell: ({ name }) => name },
  { key: 'added', title: 'Thêm lúc', cell: ({ added }) => formatInstant(added) },
  { key: 'lastUsed', title: 'Dùng gần nhất', cell: ({ lastUsed }) => (lastUsed === null ? 'Chưa dùng' : formatInstant(lastUsed)) },
  {
    key: 'work',
    title: 'Việc',
    cell: (passkey) => (
      <div className={styles.acts}>
        <Button variant="default" aria-label={`Đổi tên khóa «${passkey.name}»`} onClick={() => begin({ id: passkey.id, how: 'rename' })}>Đổi tên</Button>
        <Button variant="default" onClick={() => begin({ id: passkey.id, how: 'remove' })}>Bỏ khóa này</Button>
      </div>
    ),
  },
]

/** The passkeys of the account: which there are, one more, one less, one by another name. */
export function PasskeysPart() {
  const passkeys = usePasskeys()
  const [work, setWork] = useState(useBegun())
  const passkey = passkeys.data?.items.find(({ id }) => id === work?.id)
  const done = () => setWork(null)
  const here = passkeysHere()
  return (
    <div className={styles.sessions}>
      <p className={styles.words}>
        Khóa truy cập (passkey) nằm trong điện thoại, máy tính hoặc khóa cắm của bạn. Khi đăng nhập, bạn chỉ cần vân tay, khuôn mặt hoặc mã mở máy;
        không phải nhớ mật khẩu, không phải nhập mã xác thực, và trang giả không lấy được.
      </p>
      <Answer of={passkeys}>
        {({ items }) => (
          <DataTable caption="Mất thiết bị nào thì bỏ khóa của thiết bị đó." columns={columnsWith(setWork)} rows={items} rowKey={({ id }) => id}
            empty={<p>Chưa có khóa truy cập nào.</p>} />
        )}
      </Answer>
      {passkey && work?.how === 'remove' && <RemovePasskey passkey={passkey} onDone={done} />}
      {passkey && work?.how === 'rename' && <RenamePasskey key={passkey.id} passkey={passkey} onDone={done} />}
      {!passkey && (here === 'possible' ? <AddPasskey /> : <Notice title="Chưa thêm được khóa ở đây">{NOT_HERE[here]}</Notice>)}
    </div>
  )
}

interface WorkProps {
  readonly passkey: OwnPasskey
  readonly onDone: () => void
}

function RemovePasskey({ passkey: { id, name }, onDone }: WorkProps) {
  const remove = useRemovePasskey()
  const submit = (proof: ProofOfOwner) => remove.mutate({ id, proof }, { onSuccess: onDone })
  return (
    <ProofForm change={{ what: 'remove-passkey', passkey: id }} lead={`Bỏ khóa «${name}»: từ nay không đăng nhập được bằng khóa này nữa.`} act="Bỏ khóa" error={remove.error} pending={remove.isPending}
      onSubmit={submit} onBack={onDone} />
  )
}

function RenamePasskey({ passkey: { id, name }, onDone }: WorkProps) {
  const change = { what: 'rename-passkey', passkey: id } as const
  const { text: called, write: setCalled, keep } = useTyped(change, name)
  const rename = useRenamePasskey()
  const missing = rename.submittedAt > 0 && called.trim() === '' ? 'Hãy đặt tên để sau này nhận ra khóa.' : undefined
  return (
    <ProofForm change={change} onLeave={keep} act="Đổi tên khóa" error={rename.error} pending={rename.isPending} onBack={onDone}
      onSubmit={(proof) => rename.mutate({ id, name: called, ...proof }, { onSuccess: onDone })}>
      <Field label="Tên mới của khóa" error={missing}>
        {(control) => <TextInput {...control} maxLength={60} value={called} onChange={({ currentTarget }) => setCalled(currentTarget.value)} />}
      </Field>
    </ProofForm>
  )
}
