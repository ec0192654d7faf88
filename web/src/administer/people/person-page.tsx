import type { AccountList } from '@dam-lam/contract'
import { useParams } from '@tanstack/react-router'
import buttons from '../../acts/outcome/act-outcome.module.css'
import { useAccounts } from '../../api/administration.ts'
import { ButtonLink } from '../../case/doing/button-link.tsx'
import { FactList } from '../../case/paper/fact-list.tsx'
import { Answer } from '../../face/answer.tsx'
import { NotFoundPage } from '../../face/not-found-page.tsx'
import { PageTitle } from '../../face/page-title.tsx'
import { words } from '../../face/words.ts'
import type { DrawnAct } from '../forms/administrative-forms.ts'
import stack from '../stack.module.css'
import { PostsHeld } from './posts-held.tsx'
import { standingWords } from './standing-words.ts'

type Item = AccountList['items'][number]

const ON_ACCOUNT: Readonly<Record<Item['standing'], readonly DrawnAct[]>> = {
  none: ['make-one-time-link'],
  open: ['make-one-time-link', 'suspend-account', 'end-account'],
  suspended: ['restore-account', 'end-account'],
  ended: ['make-one-time-link'],
}

/** One person of the register: the posts of today, the account, and what can be done about them. */
export function PersonPage() {
  const { id } = useParams({ from: '/signed-in/quan-tri/nguoi/$id' })
  return (
    <Answer page of={useAccounts({ q: id })}>
      {({ items }) => {
        const item = items.find(({ person }) => person.id === id)
        return item ? <Shown item={item} /> : <NotFoundPage />
      }}
    </Answer>
  )
}

function Shown({ item }: { readonly item: Item }) {
  const { person, titles, managedBy } = item
  const acts: readonly DrawnAct[] = ['appoint', 'transfer-person', 'correct-person', ...ON_ACCOUNT[item.standing]]
  return (
    <>
      <PageTitle lead={standingWords(item)}>{person.name}</PageTitle>
      <div className={stack.stack}>
        <FactList facts={[
          { name: 'Tên đăng nhập', value: person.id },
          { name: 'Chức danh hôm nay', value: titles.join('; ') || 'Không giữ chức danh nào' },
          { name: 'Cấp ủy quản lý', value: managedBy?.name ?? 'Không do cấp ủy nào trong hệ thống quản lý' },
        ]} />
        <PostsHeld person={person.id} />
        <div className={buttons.buttons}>
          {acts.map((act) => (
            <ButtonLink key={act} to="/quan-tri/viec/$act" params={{ act }} search={{ nguoi: person.id }} variant="default">{words.administrativeActs[act].title}</ButtonLink>
          ))}
          <ButtonLink to="/quan-tri" variant="subtle">Về danh sách</ButtonLink>
        </div>
      </div>
    </>
  )
}
