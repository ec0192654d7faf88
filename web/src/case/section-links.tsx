import { Link } from '@tanstack/react-router'
import styles from './section-links.module.css'
import { SECTIONS, type SectionName } from './sections.ts'

/** The sections of a case, one of them shown; which one stands in the address. */
export const SectionLinks = ({ names, shown }: { readonly names: readonly SectionName[]; readonly shown: SectionName }) => (
  <nav aria-label="Các mục của hồ sơ" className={styles.sections}>
    {names.map((name) => (
      <Link key={name} to="." search={{ muc: name }} resetScroll={false} className={styles.section} aria-current={name === shown ? 'true' : undefined}>
        {SECTIONS[name]}
      </Link>
    ))}
  </nav>
)
