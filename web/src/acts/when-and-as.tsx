import type { Me } from '@dam-lam/contract'
import { Button, NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { DateField } from '../face/date-field.tsx'
import { Field } from '../face/field.tsx'
import { formatDate } from '../face/format-date.ts'
import { dayOnPaper } from './asking/day-on-paper.ts'
import { useFilling } from './controls/filling.ts'
import type { KeptForm } from './sending/kept-form.ts'
import styles from './when-and-as.module.css'

export interface WhenAndAsProps {
  readonly kept: KeptForm
  readonly change: (changed: Partial<KeptForm>) => void
  readonly me: Me
}

/** On which day it took place, and in which position it is done, where several are held. */
export function WhenAndAs({ kept: { typed, on, as }, change, me: { positions } }: WhenAndAsProps) {
  const { faults, asking: { today } } = useFilling()
  // The field keeps what is typed in it; taking over another day begins it anew.
  const [taken, setTaken] = useState(0)
  const paper = dayOnPaper(typed)
  return (
    <div className={styles.when}>
      <div className={styles.day}>
        <DateField key={taken} label="Ngày diễn ra" value={on} onChange={(day) => change({ on: day })} error={on === null ? 'Nhập ngày việc diễn ra.' : faults.get('on')} />
        {paper !== null && paper !== on && paper <= today && (
          <Button
            variant="subtle"
            onClick={() => {
              change({ on: paper })
              setTaken((times) => times + 1)
            }}
          >
            Lấy theo ngày trên giấy, {formatDate(paper)}
          </Button>
        )}
      </div>
      <p className={styles.note}>
        Để nguyên nếu việc diễn ra hôm nay. Khai ngày trước đó thì thời hạn tính theo ngày khai, nhưng ngày nhập vẫn được ghi;
        việc nhập sau hạn được ghi là «đúng hạn theo ngày khai», không phải «đúng hạn».
      </p>
      {positions.length > 1 && (
        <Field label="Làm với chức danh" error={faults.get('as')}>
          {(control) => (
            <NativeSelect
              {...control}
              value={as}
              data={[{ value: '', label: 'Chức danh có quyền làm việc này' }, ...positions.map(({ id, title, lent }) => ({ value: id, label: lent ? `${title}, theo ủy quyền của ${lent.holder.name}` : title }))]}
              onChange={({ currentTarget }) => change({ as: currentTarget.value })}
            />
          )}
        </Field>
      )}
    </div>
  )
}
