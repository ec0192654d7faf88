import type { ReactNode } from 'react'
import { ButtonLink } from '../../case/doing/button-link.tsx'
import { stepBeside, type StepKey } from './proposal-steps.ts'
import styles from './form-foot.module.css'

/** At the foot of every step: how the saving stands, and the way to the step before and after. */
export function FormFoot({ step, children }: { readonly step: StepKey; readonly children: ReactNode }) {
  const before = stepBeside(step, -1)
  const after = stepBeside(step, 1)
  return (
    <footer className={styles.foot}>
      {children}
      <div className={styles.ways}>
        {before && <ButtonLink to="." search={{ buoc: before }} variant="default">Quay lại</ButtonLink>}
        {after && <ButtonLink to="." search={{ buoc: after }}>{after === 'xem-lai' ? 'Xem lại' : 'Tiếp theo'}</ButtonLink>}
      </div>
    </footer>
  )
}
