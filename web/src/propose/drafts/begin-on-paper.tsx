import { cite } from '@dam-lam/law'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { Field } from '../../face/field.tsx'
import { PeoplePicker } from '../people-picker.tsx'
import styles from './begin-on-paper.module.css'

export interface BeginOnPaperProps {
  readonly onBegin: (proposer: string) => void
  readonly onClose: () => void
}

const THROUGH_THE_OFFICE = {
  clauses: [cite('d4.k1', 'gửi đến cấp ủy có thẩm quyền quản lý (qua văn phòng cấp ủy)')],
}

/** Typing in a plan that came on paper: whose is it? */
export function BeginOnPaper({ onBegin, onClose }: BeginOnPaperProps) {
  const [[proposer], choose] = useState<readonly string[]>([])
  return (
    <section className={styles.form} aria-labelledby="nhap-ho">
      <h2 id="nhap-ho" className={styles.title}>Nhập hộ hồ sơ giấy</h2>
      <Field label="Người đề xuất" help="Người đứng tên trên bản giấy, do cấp ủy này quản lý." why={THROUGH_THE_OFFICE}>
        {(control) => <PeoplePicker control={control} chosen={proposer === undefined ? [] : [proposer]} onChange={choose} single />}
      </Field>
      <div className={styles.acts}>
        <Button disabled={proposer === undefined} onClick={() => proposer !== undefined && onBegin(proposer)}>Bắt đầu nhập</Button>
        <Button variant="subtle" onClick={onClose}>Thôi</Button>
      </div>
    </section>
  )
}
