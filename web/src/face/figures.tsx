import styles from './figures.module.css'

/**
 * Figures that stand under each other in a table. The typeface has no figures of one width: its 1 is little more than
 * half as wide as the others, which differ by a hair. Here the 1 is given the room that the others take.
 */
export const Figures = ({ children }: { readonly children: string }) => (
  <span className={styles.figures}>
    {children.split(/(1)/).map((part, place) => (part === '1' ? <span key={`${place}`} className={styles.one}>1</span> : part))}
  </span>
)
