import { LAYOUT } from '@dam-lam/law'
import { furniture } from './furniture.ts'
import styles from './preamble.module.css'

const [kind = '', subject = ''] = furniture(LAYOUT, 'title')

/** The head of the document: its title, and on what it rests. */
export function Preamble() {
  return (
    <header className={styles.preamble}>
      <p className={styles.kind}>{kind}</p>
      <p className={styles.subject}>{subject}</p>
      {furniture(LAYOUT, 'preamble').map((line) => <p key={line} className={styles.line}>{line.replace(/^- /, '– ')}</p>)}
    </header>
  )
}
