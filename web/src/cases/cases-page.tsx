import { Button } from '@mantine/core'
import { REPLY_LIMIT_CLAUSES } from '@dam-lam/core'
import { useSearch } from '@tanstack/react-router'
import { useCases, type CaseFilter } from '../api/cases.ts'
import { useMe } from '../api/me.ts'
import { Answer } from '../face/answer.tsx'
import { StandingBasis } from '../face/basis/standing-basis.tsx'
import { PageTitle } from '../face/page-title.tsx'
import { caseFilter, isNarrowed } from './case-filter.ts'
import { CaseFilters } from './case-filters.tsx'
import { CaseTable } from './case-table.tsx'
import styles from './cases-page.module.css'
import { NoCases } from './no-cases.tsx'

/** The register of cases: all that the person who looks may see. */
export function CasesPage() {
  const filter = caseFilter(useSearch({ from: '/signed-in/ho-so' }))
  return (
    <>
      <PageTitle lead="Những hồ sơ được xem, hồ sơ vừa có việc mới đứng trước.">Hồ sơ</PageTitle>
      <StandingBasis subject="Hạn trả lời bằng văn bản" clauses={[REPLY_LIMIT_CLAUSES.ordinary]} />
      <CaseFilters />
      <Found filter={filter} />
    </>
  )
}

function Found({ filter }: { readonly filter: CaseFilter }) {
  const { data: me } = useMe()
  const cases = useCases(filter)
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = cases
  return (
    <Answer of={cases}>
      {(found) => me && (
        <>
          <CaseTable cases={found} me={me} more={hasNextPage} empty={<NoCases narrowed={isNarrowed(filter)} administers={me.positions.some(({ post }) => post === 'administrator')} />} />
          {hasNextPage && (
            <div className={styles.more}>
              <Button variant="default" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>Xem thêm hồ sơ</Button>
            </div>
          )}
        </>
      )}
    </Answer>
  )
}
