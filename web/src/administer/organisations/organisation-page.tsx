import type { CommitteeView } from '@dam-lam/contract'
import { useParams } from '@tanstack/react-router'
import buttons from '../../acts/outcome/act-outcome.module.css'
import { useCommittee } from '../../api/committees.ts'
import { ButtonLink } from '../../case/doing/button-link.tsx'
import { FactList } from '../../case/paper/fact-list.tsx'
import { Answer } from '../../face/answer.tsx'
import { formatDate } from '../../face/format-date.ts'
import { PageTitle } from '../../face/page-title.tsx'
import { words } from '../../face/words.ts'
import type { DrawnAct } from '../forms/administrative-forms.ts'
import stack from '../stack.module.css'
import { BodiesTable } from './bodies-table.tsx'
import { aboutOn, DayFilter, useDayShown } from './day-filter.tsx'
import { DelegationsTable } from './delegations-table.tsx'
import { HoldersTable } from './holders-table.tsx'
import { periodWords } from './period-words.ts'

const ON_COMMITTEE: readonly DrawnAct[] = ['open-body', 'set-term', 'designate-office', 'rename-committee', 'change-superior', 'end-committee']

/** One committee on a day: its superior, its bodies, its posts, what is delegated; and what can be done about it from that day on. */
export function OrganisationPage() {
  const { id } = useParams({ from: '/signed-in/quan-tri/to-chuc/$id' })
  const day = useDayShown()
  const about = aboutOn(id, day)
  return (
    <Answer page of={useCommittee(id, day)}>
      {(committee) => (
        <>
          <PageTitle lead={leadOf(committee)} act={about && <ButtonLink to="/quan-tri/viec/$act" params={{ act: 'appoint' }} search={about}>Ghi nhận chức danh</ButtonLink>}>
            {committee.name}
          </PageTitle>
          <div className={stack.stack}>
            <DayFilter key={day} />
            <FactList facts={factsOf(committee)} />
            <HoldersTable committee={committee} about={about} />
            <BodiesTable committee={committee} about={about} />
            <DelegationsTable committee={committee} about={about} />
            {about && (
              <div className={buttons.buttons}>
                {ON_COMMITTEE.map((act) => (
                  <ButtonLink key={act} to="/quan-tri/viec/$act" params={{ act }} search={about} variant="default">{words.administrativeActs[act].title}</ButtonLink>
                ))}
              </div>
            )}
          </div>
        </>
      )}
    </Answer>
  )
}

const leadOf = ({ level, superiorName, from, to }: CommitteeView): string =>
  `${words.levels[level]}, hoạt động từ ngày ${formatDate(from)}${to === null ? '' : ` đến hết ngày ${formatDate(to)}`}${superiorName === null ? '' : `; cấp trên trực tiếp là ${superiorName}`}.`

const named = (items: readonly { readonly name: string }[]): string => items.map(({ name }) => name).join('; ')

const factsOf = ({ id, earlierNames, terms, predecessors, successors, openFilesTo, subordinates }: CommitteeView) => [
  { name: 'Mã', value: id },
  { name: 'Tên trước đó', value: earlierNames.map(({ name, to }) => `${name} (đến hết ngày ${formatDate(to)})`).join('; ') },
  { name: 'Nhiệm kỳ', value: terms.map(periodWords).join('; ') },
  { name: 'Cấp dưới trực tiếp', value: named(subordinates) },
  { name: 'Nhận hồ sơ của', value: named(predecessors) },
  { name: 'Cấp ủy kế thừa', value: named(successors) },
  { name: 'Hồ sơ đang mở chuyển sang', value: openFilesTo?.name ?? '' },
]
