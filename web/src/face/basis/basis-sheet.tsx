import { Sheet } from '../sheet.tsx'
import { useBasis, useBasisActions } from './basis-context.ts'
import { BasisContent } from './basis-content.tsx'
import { groundWords } from './ground-words.ts'
import styles from './basis-sheet.module.css'

/** Căn cứ where there is no third column: a bar at the foot of the screen, and a sheet that it draws up. */
export function BasisSheet() {
  const { shown, opened } = useBasis()
  const { open, close } = useBasisActions()
  return (
    <div className={styles.foot}>
      <button type="button" className={styles.bar} onClick={open} aria-haspopup="dialog">
        <span className={styles.word}>Căn cứ</span>
        {shown && <span className={styles.now}>{groundWords(shown)}</span>}
      </button>
      <Sheet title="Căn cứ" opened={opened} close={close} from="bottom">
        <BasisContent basis={shown} />
      </Sheet>
    </div>
  )
}
