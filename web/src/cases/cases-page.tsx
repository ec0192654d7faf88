import { Button } from '@mantine/core'
import { useSearch } from '@tanstack/react-router'
import { useCases } from '../api/cases.ts'
import { useMe } from '../api/me.ts'
import { ErrorPage } from '../face/error-page.tsx'
import { PageTitle } from '../face/page-title.tsx'
import { Waiting } from '../face/waiting.tsx'
import { caseFilter, isNarrowed, type CASE_SEARCH } from './case-filter.ts'
import { CaseFilters } from './case-filters.tsx'
import { CaseTable } from './case-table.tsx'
import styles from './cases-page.module.css'
import { NoCases } from './no-cases.tsx'

/** The register of cases: all that the person who looks may see. */
export function CasesPage() {
  const search: { readonly [Name in (typeof CASE_SEARCH)[number]]?: string } = useSearch({ from: '/signed-in/ho-so' })
  const filter = caseFilter(search)
  return (
    <>
      <PageTitle lead="Những đề xuất người đang xem được biết, việc mới nhất đứng trước.">Hồ sơ</PageTitle>
      <CaseFilters />
      <Found filter={filter} />
    </>
  )
}

function Found({ filter }: { readonly filter: ReturnType<typeof caseFilter> }) {
  const { data: me } = useMe()
  const { data: cases, error, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } = useCases(filter)
  if (error) return <ErrorPage error={error} retry={() => void refetch()} />
  if (!cases || !me) return <Waiting />
  return (
    <>
      <CaseTable cases={cases} me={me} more={hasNextPage} empty={<NoCases narrowed={isNarrowed(filter)} />} />
      {hasNextPage && (
        <div className={styles.more}>
          <Button variant="default" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>Xem thêm hồ sơ</Button>
        </div>
      )}
    </>
  )
}
