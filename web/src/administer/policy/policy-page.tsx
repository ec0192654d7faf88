import { useSearch } from '@tanstack/react-router'
import { useCommittees } from '../../api/committees.ts'
import { Answer } from '../../face/answer.tsx'
import { PageTitle } from '../../face/page-title.tsx'
import { ChooseCommittee } from '../../own-rules/choose-committee.tsx'
import { RulesOfCommittee } from '../../own-rules/rules-of-committee.tsx'
import { AdministrationSections } from '../administration-sections.tsx'

/** The own rules of each committee, as an administrator changes them by the committee's paper. */
export function PolicyPage() {
  const { 'cap-uy': named } = useSearch({ from: '/signed-in/quan-tri/quy-dinh-noi-bo' })
  return (
    <>
      <PageTitle lead="Những điều văn bản để cấp ủy tự đặt. Ghi theo văn bản của cấp ủy; người đứng đầu và Ủy ban Kiểm tra thấy ngay.">Quy định nội bộ</PageTitle>
      <AdministrationSections />
      <Answer of={useCommittees()}>
        {({ items }) => {
          const shown = named ?? items.find(({ external }) => !external)?.id ?? ''
          return (
            <>
              <ChooseCommittee committees={items} shown={shown} />
              <RulesOfCommittee committee={shown} changeable />
            </>
          )
        }}
      </Answer>
    </>
  )
}
