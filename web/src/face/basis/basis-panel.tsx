import { useBasis } from './basis-context.ts'
import { BasisContent } from './basis-content.tsx'
import styles from './basis-panel.module.css'

/** Căn cứ as the third column of a wide screen. */
export function BasisPanel() {
  const { shown } = useBasis()
  return (
    <aside id="can-cu" className={styles.panel} aria-labelledby="can-cu-heading">
      <h2 id="can-cu-heading" className={styles.heading}>Căn cứ</h2>
      <BasisContent basis={shown} />
    </aside>
  )
}
