import table from './month-table.module.css'
import styles from './year-legend.module.css'

const SIGNS = [
  { worked: false, kind: 'statutory', status: 'confirmed', words: 'nghỉ lễ, Tết, nghỉ bù, nghỉ hoán đổi' },
  { worked: true, kind: 'swapped-in', status: 'confirmed', words: 'làm bù' },
  { worked: false, kind: 'statutory', status: 'projected', words: 'tạm tính, chưa công bố' },
  { worked: true, kind: 'swapped-off', status: 'proposed', words: 'mới đề xuất, chưa tính' },
] as const

/** What the marks of the months mean. */
export const YearLegend = () => (
  <ul className={styles.legend}>
    {SIGNS.map(({ worked, kind, status, words }) => (
      <li key={words}>
        <span className={`${table.day} ${styles.sign}`} data-worked={worked} data-kind={kind} data-status={status} aria-hidden="true">
          <time dateTime="2026-01-01">1</time>
        </span>
        {words}
      </li>
    ))}
  </ul>
)
