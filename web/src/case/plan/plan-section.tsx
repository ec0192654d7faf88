import { nameOf, type CaseView } from '@dam-lam/contract'
import { Link, useSearch } from '@tanstack/react-router'
import { formatDate } from '../../face/format-date.ts'
import { PlanOnPaper } from '../../propose/paper/plan-on-paper.tsx'
import styles from './plan-section.module.css'
import { proposerWords } from './proposer-words.ts'

/** What is proposed, version by version; the latest unless the address names another. */
export function PlanSection({ view }: { readonly view: CaseView }) {
  const { ban } = useSearch({ from: '/signed-in/ho-so/$id' })
  const { planVersions, managingCommittee, names } = view
  const shown = planVersions.find(({ version }) => String(version) === ban) ?? planVersions.at(-1)
  return (
    <>
      {planVersions.length > 1 && (
        <nav aria-label="Các bản kế hoạch" className={styles.versions}>
          {planVersions.map(({ version, on }) => (
            <Link key={version} to="." search={(search) => ({ ...search, ban: String(version) })} resetScroll={false}
              aria-current={version === shown?.version ? 'true' : undefined} className={styles.version}>
              Bản {version}, ngày {formatDate(on)}
            </Link>
          ))}
        </nav>
      )}
      <PlanOnPaper plan={shown?.plan ?? view.plan} nameOf={nameOf(names)} from={proposerWords(view.proposer)} to={managingCommittee.name}
        files={view.files} caseId={view.id} />
    </>
  )
}
