import type { CaseView } from '@dam-lam/contract'
import { cite } from '@dam-lam/law'
import { asSentence } from '../../face/as-sentence.ts'
import { words } from '../../face/words.ts'
import { Part } from '../paper/part.tsx'
import { comparedAt, pointTitle, type IncidentShown } from './compared.ts'
import styles from './point-by-point.module.css'
import { SideBySide } from './side-by-side.tsx'

export interface PointByPointProps {
  readonly incident: IncidentShown
  readonly names: CaseView['names']
}

/** What was approved and what was reported, point by point, each with what was found where that is known. */
export function PointByPoint({ incident, names }: PointByPointProps) {
  const { points, conclusion } = incident
  if (points.length === 0) return null
  return (
    <Part title="Được cho chủ trương và được báo cáo" why={{ clauses: [cite('d6.k1', 'trong phạm vi nội dung của kế hoạch được cấp có thẩm quyền cho chủ trương')] }}>
      <ol className={styles.points}>
        {points.map((point) => {
          const found = conclusion?.findings.points.find((one) => one.point === point.id)
          return (
            <li key={point.id} className={styles.point}>
              <h3 className={styles.name}>{pointTitle(point)}</h3>
              <SideBySide {...comparedAt(point, incident, names)} />
              <p><strong>{asSentence(words.pointFindings[found?.finding ?? 'not-established'])}.</strong> {found?.reasons}</p>
            </li>
          )
        })}
      </ol>
    </Part>
  )
}
