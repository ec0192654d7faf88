import type { Basis } from './basis.ts'
import { useBasisActions } from './basis-context.ts'
import { groundWords } from './ground-words.ts'
import styles from './ground.module.css'

/** The ground of something as a small button: «Điều 4 khoản 3», «nội bộ», «thông lệ». Pressed, it shows the words behind it. */
export function Ground(basis: Basis) {
  const { attend, leave, open } = useBasisActions()
  return (
    <button
      type="button"
      className={styles.ground}
      aria-label={`Căn cứ của «${basis.subject}»: ${groundWords(basis)}`}
      aria-controls="can-cu"
      onFocus={() => attend(basis)}
      onBlur={leave}
      onClick={() => {
        attend(basis)
        open()
      }}
    >
      {groundWords(basis)}
    </button>
  )
}
