import { label, type ProvisionId } from '@dam-lam/law'
import { Link } from '@tanstack/react-router'
import { ProvisionText } from '../face/provision/provision-text.tsx'
import styles from './reader-provision.module.css'

export interface ReaderProvisionProps {
  readonly id: ProvisionId
  readonly isTarget: boolean
  /** What the program does with it, for the margin. */
  readonly note: string | undefined
}

/** A provision in the running text, with a link to itself and a note in the margin. */
export function ReaderProvision({ id, isTarget, note }: ReaderProvisionProps) {
  return (
    <div id={id} className={styles.provision} data-depth={id.split('.').length - 1} data-target={isTarget || undefined}>
      <div className={styles.text}>
        <ProvisionText id={id} />
      </div>
      <p className={styles.margin}>
        <Link to="/quy-dinh/$provisionId" params={{ provisionId: id }} className={styles.link}>{label(id, 'vi')}</Link>
        {note && <span className={styles.note}>{note}</span>}
      </p>
    </div>
  )
}
