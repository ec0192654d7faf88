import type { CommitteeList } from '@dam-lam/contract'
import { Link } from '@tanstack/react-router'
import styles from '../case/section-links.module.css'

/** The committees whose rules can be read, one of them shown. */
export const ChooseCommittee = ({ committees, shown }: { readonly committees: CommitteeList['items']; readonly shown: string }) => (
  <nav aria-label="Chọn cấp ủy" className={styles.sections}>
    {committees.filter(({ external }) => !external).map(({ id, name }) => (
      <Link key={id} to="." search={{ 'cap-uy': id }} className={styles.section} aria-current={id === shown ? 'page' : undefined}>{name}</Link>
    ))}
  </nav>
)
