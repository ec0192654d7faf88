import type { OwnPasskey, ProofOfOwner } from '@dam-lam/contract'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { passkeysHere, type PasskeysHere } from '../api/device.ts'
import { usePasskeys, useRemovePasskey } from '../api/passkeys.ts'
import { Answer } from '../face/answer.tsx'
import { DataTable, type Column } from '../face/data-table.tsx'
import { formatInstant } from '../face/format-date.ts'
import { Notice } from '../face/notice.tsx'
import { AddPasskey } from './add-passkey.tsx'
import styles from './form.module.css'
import { ProofForm } from './proof-form.tsx'

const NOT_HERE: Readonly<Record<Exclude<PasskeysHere, 'possible'>, string>> = {
  'not-at-this-address': 'Trình duyệt chỉ nhận khóa truy cập ở địa chỉ https:// hoặc ở http://localhost, không nhận ở địa chỉ bằng số. Hãy mở trang này ở địa chỉ đó rồi thêm khóa.',
  'not-in-this-browser': 'Trình duyệt này không dùng được khóa truy cập. Hãy dùng trình duyệt mới hơn.',
}

const columnsWith = (remove: (passkey: OwnPasskey) => void): readonly Column<OwnPasskey>[] => [
  { key: 'name', title: 'Tên', names: true, cell: ({ name }) => name },
  { key: 'added', title: 'Thêm lúc', cell: ({ added }) => formatInstant(added) },
  { key: 'lastUsed', title: 'Dùng gần nhất', cell: ({ lastUsed }) => (lastUsed === null ? 'Chưa dùng' : formatInstant(lastUsed)) },
  { key: 'remove', title: 'Bỏ khóa', cell: (passkey) => <Button variant="default" onClick={() => remove(passkey)}>Bỏ khóa này</Button> },
]

/** The passkeys of the account: which there are, one more, one less. */
export function PasskeysPart() {
  const passkeys = usePasskeys()
  const [leaving, setLeaving] = useState<OwnPasskey | null>(null)
  const here = passkeysHere()
  return (
    <div className={styles.sessions}>
      <p className={styles.words}>
        Khóa truy cập (passkey) nằm trong điện thoại, máy tính hoặc khóa cắm của bạn. Khi đăng nhập, bạn chỉ cần vân tay, khuôn mặt hoặc mã mở máy;
        không phải nhớ mật khẩu, không phải nhập mã xác thực, và trang giả không lấy được.
      </p>
      <Answer of={passkeys}>
        {({ items }) => (
          <DataTable caption="Mất thiết bị nào thì bỏ khóa của thiết bị đó." columns={columnsWith(setLeaving)} rows={items} rowKey={({ id }) => id}
            empty={<p>Chưa có khóa truy cập nào.</p>} />
        )}
      </Answer>
      {leaving && <RemovePasskey passkey={leaving} onDone={() => setLeaving(null)} />}
      {!leaving && (here === 'possible' ? <AddPasskey /> : <Notice title="Chưa thêm được khóa ở đây">{NOT_HERE[here]}</Notice>)}
    </div>
  )
}

interface RemovePasskeyProps {
  readonly passkey: OwnPasskey
  readonly onDone: () => void
}

function RemovePasskey({ passkey: { id, name }, onDone }: RemovePasskeyProps) {
  const remove = useRemovePasskey()
  const submit = (proof: ProofOfOwner) => remove.mutate({ id, proof }, { onSuccess: onDone })
  return (
    <ProofForm lead={`Bỏ khóa «${name}»: từ nay không đăng nhập được bằng khóa này nữa.`} act="Bỏ khóa" error={remove.error} pending={remove.isPending}
      onSubmit={submit} onBack={onDone} />
  )
}
