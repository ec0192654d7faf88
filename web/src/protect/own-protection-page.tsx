import { Button } from '@mantine/core'
import { cite } from '@dam-lam/law'
import { useQueries } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { caseQuery } from '../api/case.ts'
import { useCases } from '../api/cases.ts'
import { useCreateDraft } from '../api/draft.ts'
import { useMe } from '../api/me.ts'
import { isProblem } from '../api/problem.ts'
import { Answer } from '../face/answer.tsx'
import { StandingBasis } from '../face/basis/standing-basis.tsx'
import { EmptyPage } from '../face/empty-page.tsx'
import { PageTitle } from '../face/page-title.tsx'
import { PrintButton } from '../face/print-button.tsx'
import { NotSent } from '../propose/review/not-sent.tsx'
import { OwnCase } from './own-case.tsx'
import styles from './own-protection.module.css'
import { WhatProtects } from './what-protects.tsx'

/** What a cadre was let do, in which words and since when, what protects him and on what condition, what is owed to him and by him. */
export function OwnProtectionPage() {
  const { data: me } = useMe()
  const cases = useCases({})
  const create = useCreateDraft()
  const navigate = useNavigate()
  const ask = () => create.mutate({ kind: 'protection' }, { onSuccess: ({ id }) => void navigate({ to: '/ho-so/$id/$act', params: { id, act: 'request-protection' } }) })
  return (
    <>
      <PageTitle
        lead="Những việc được cho chủ trương mà tôi đề xuất hoặc thực hiện, điều gì bảo vệ tôi và với điều kiện nào."
        act={
          <div className={styles.acts}>
            <Button loading={create.isPending} onClick={ask}>Yêu cầu được bảo vệ</Button>
            <PrintButton>In trang này</PrintButton>
          </div>
        }
      >
        Việc tôi được bảo vệ
      </PageTitle>
      <StandingBasis
        subject="Việc tôi được bảo vệ"
        clauses={[cite('d6.k1', 'đều được bảo vệ trong phạm vi nội dung của kế hoạch được cấp có thẩm quyền cho chủ trương'), cite('d8.k4', 'chủ động đề xuất yêu cầu được bảo vệ khi cần thiết')]}
      />
      {isProblem(create.error) && <NotSent problem={create.error} />}
      <Answer of={cases}>{(items) => <OwnCases ids={items.filter(({ mine, stage }) => mine && stage !== 'draft').map(({ id }) => id)} me={me?.person.id ?? ''} />}</Answer>
      {cases.hasNextPage && <Button variant="default" loading={cases.isFetchingNextPage} onClick={() => void cases.fetchNextPage()}>Xem thêm hồ sơ</Button>}
    </>
  )
}

function OwnCases({ ids, me }: { readonly ids: readonly string[]; readonly me: string }) {
  const found = useQueries({ queries: ids.map(caseQuery) })
  if (ids.length === 0)
    return <EmptyPage title="Chưa có hồ sơ nào của tôi">Gửi một đề xuất để xin chủ trương. Cần được bảo vệ thì yêu cầu được ngay, không phải đợi có chủ trương.</EmptyPage>
  return (
    <>
      <WhatProtects />
      {found.map((answer, place) => <Answer key={ids[place]} of={answer}>{(view) => <OwnCase view={view} me={me} />}</Answer>)}
    </>
  )
}
