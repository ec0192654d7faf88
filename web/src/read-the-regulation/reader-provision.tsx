import { COVERAGE } from '@dam-lam/core'
import { label, type ProvisionId } from '@dam-lam/law'
import { Link } from '@tanstack/react-router'
import { Why } from '../face/basis/why.tsx'
import { ProvisionText } from '../face/provision/provision-text.tsx'
import { coverageBasis } from './coverage-basis.ts'
import { COVERAGE_WORDS } from './coverage-words.ts'
import { OpenDuties } from './open-duties.tsx'
import styles from './reader-provision.module.css'

export interface ReaderProvisionProps {
  readonly id: ProvisionId
  readonly isTarget: boolean
}

/** A provision in the running text, with a link to itself and, in the margin, what the program does with it; opened by its address, with the cases that wait under it. */
export function ReaderProvision({ id, isTarget }: ReaderProvisionProps) {
  return (
    <Why {...coverageBasis(id)}>
      <div id={id} className={styles.provision} data-depth={id.split('.').length - 1} data-target={isTarget || undefined}>
        <div className={styles.text}>
          <ProvisionText id={id} />
        </div>
        <p className={styles.margin}>
          <Link to="/quy-dinh/$provisionId" params={{ provisionId: id }} className={styles.link}>{label(id, 'vi')}</Link>
          <span className={styles.note}>{COVERAGE_WORDS[COVERAGE[id].kind]}</span>
        </p>
        {isTarget && <OpenDuties clause={id} />}
      </div>
    </Why>
  )
}
