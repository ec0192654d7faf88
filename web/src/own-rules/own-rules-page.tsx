import { useSearch } from '@tanstack/react-router'
import { useCommittees } from '../api/committees.ts'
import { useMe } from '../api/me.ts'
import { Answer } from '../face/answer.tsx'
import { PageTitle } from '../face/page-title.tsx'
import { ChooseCommittee } from './choose-committee.tsx'
import { RulesOfCommittee } from './rules-of-committee.tsx'

/** What the text leaves to a committee, as it holds in one's own committee, or in another. */
export function OwnRulesPage() {
  const { 'cap-uy': named } = useSearch({ from: '/signed-in/quy-dinh-noi-bo' })
  const { data: me } = useMe()
  return (
    <>
      <PageTitle lead="Những điều văn bản để cấp ủy tự đặt. Đây là quy định nội bộ của cấp ủy, không phải lời của Quy định.">Quy định nội bộ</PageTitle>
      <Answer of={useCommittees()}>
        {({ items }) => {
          const shown = named ?? me?.positions[0]?.committee ?? items[0]?.id ?? ''
          return (
            <>
              <ChooseCommittee committees={items} shown={shown} />
              <RulesOfCommittee committee={shown} />
            </>
          )
        }}
      </Answer>
    </>
  )
}
