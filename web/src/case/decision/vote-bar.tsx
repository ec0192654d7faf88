import { useId } from 'react'
import styles from './vote-bar.module.css'
import { voteWords } from './vote-words.ts'
import { votesNeeded, withoutVote, type Votes } from './votes.ts'

/**
 * The votes of all members as one bar: those for from the left, those against from the right, the rest between. The mark
 * of the majority stands in the middle, so whichever side passes it has carried.
 */
export function VoteBar(votes: Votes) {
  const id = useId()
  const { total, for: inFavour, against, other } = votes
  if (total <= 0) return null
  const percent = (members: number): string => `${(Math.min(members, total) * 100) / total}%`
  const parts = [
    { kind: 'for', start: 0, size: inFavour },
    { kind: 'other', start: inFavour, size: other },
    { kind: 'without', start: inFavour + other, size: withoutVote(votes) },
    { kind: 'against', start: Math.max(0, total - against), size: against },
  ] as const
  return (
    <figure className={styles.figure}>
      <svg className={styles.bar} aria-labelledby={`${id}-words`} width="100%" height="52">
        <title id={`${id}-words`}>{voteWords(votes)}</title>
        <defs>
          <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect width="6" height="6" className={styles.paper} />
            <rect width="2" height="6" className={styles.ink} />
          </pattern>
        </defs>
        {parts.map(({ kind, start, size }) => size > 0 && (
          <rect key={kind} x={percent(start)} y="4" width={percent(size)} height="24" className={styles[kind]} fill={kind === 'against' ? `url(#${id})` : undefined} />
        ))}
        {Array.from({ length: total - 1 }, (_, member) => (
          <line key={member} x1={percent(member + 1)} x2={percent(member + 1)} y1="4" y2="28" className={styles.between} />
        ))}
        <line x1="50%" x2="50%" y1="0" y2="34" className={styles.clear} />
        <line x1="50%" x2="50%" y1="0" y2="34" className={styles.mark} />
        <text x="50%" y="48" textAnchor="middle" className={styles.words}>quá nửa: từ {votesNeeded(total)} phiếu</text>
      </svg>
      <figcaption className={styles.legend}>
        <Legend kind="for" id={id} words={`Đồng ý ${inFavour}`} />
        <Legend kind="against" id={id} words={`Không đồng ý ${against}`} />
        <Legend kind="other" id={id} words={`Ý kiến khác ${other}`} />
        <Legend kind="without" id={id} words={`Không bỏ phiếu ${withoutVote(votes)}`} />
      </figcaption>
    </figure>
  )
}

interface LegendProps {
  readonly kind: 'for' | 'against' | 'other' | 'without'
  readonly id: string
  readonly words: string
}

const Legend = ({ kind, id, words }: LegendProps) => (
  <span className={styles.entry}>
    <svg width="12" height="12" aria-hidden="true">
      <rect x="0.5" y="0.5" width="11" height="11" className={styles[kind]} fill={kind === 'against' ? `url(#${id})` : undefined} />
    </svg>
    {words}
  </span>
)
