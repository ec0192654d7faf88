import type { Draft } from '@dam-lam/contract'
import { proposerWords } from '../../case/plan/proposer-words.ts'
import { PageTitle } from '../../face/page-title.tsx'
import { titleOrNone } from '../drafts/title-or-none.ts'
import styles from './proposal-heading.module.css'

/** Which proposal is being written, and whose it is. On paper the plan says so itself. */
export const ProposalHeading = ({ title, proposer }: { readonly title: string | undefined; readonly proposer: Draft['proposer'] }) => (
  <div className={styles.heading}>
    <PageTitle
      lead={
        <>
          <strong className={styles.title}>{titleOrNone(title ?? '')}</strong>
          {proposerWords(proposer)}
        </>
      }
    >
      Viết đề xuất
    </PageTitle>
  </div>
)
