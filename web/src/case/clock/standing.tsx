import { nameOf, type CaseView } from '@dam-lam/contract'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { formatDate } from '../../face/format-date.ts'
import { words } from '../../face/words.ts'
import { seesInside } from '../sees-inside.ts'
import { useIsExternal } from '../use-is-external.ts'
import { whoseTurn } from '../whose-turn.ts'
import { ReplyDue } from './reply-due.tsx'
import styles from './standing.module.css'
import { WhyThisDay } from './why-this-day.tsx'

/** How a case stands at a glance: whose turn it is, by when the reply is due, since when the clock runs. */
export function Standing({ view }: { readonly view: CaseView }) {
  const { clock, competentCommittee } = view
  const isExternal = useIsExternal()
  const turn = turnOf(view, isExternal(competentCommittee.id))
  return (
    <section className={styles.standing} aria-label="Tình trạng hồ sơ">
      <dl className={styles.facts}>
        <Stands name="Đến lượt"><span className={styles.whose}>{turn ?? 'Không chờ bước tiếp theo của ai'}</span></Stands>
        {clock && <Stands name="Hạn trả lời"><ReplyDue clock={clock} /></Stands>}
        {clock && <Stands name="Ngày nhận"><ReceivedOn clock={clock} /></Stands>}
        <Stands name={view.kind === 'proposal' ? 'Cấp ủy trả lời' : 'Cấp ủy trực tiếp'}>{competentCommittee.name}</Stands>
      </dl>
      {view.successions.map(({ event, from, to, lastDay }) => (
        <p key={event} className={styles.note}>{from.name} kết thúc hoạt động sau ngày {formatDate(lastDay)}; {to.name} kế thừa. Ngày nhận và hạn trả lời giữ nguyên.</p>
      ))}
      {view.vacancies.map((vacancy) => <Vacancy key={`${vacancy.event} ${vacancy.post.name}`} vacancy={vacancy} view={view} />)}
      {clock?.extensionEnteredLate && (
        <p className={styles.flag}>Việc gia hạn được nhập sau ngày làm việc thứ 30, theo văn bản đã ghi trong diễn biến.</p>
      )}
      {clock && <WhyThisDay clock={clock} />}
    </section>
  )
}

/** Nobody is left to do what was asked; whoever may give it to another finds the way to it here. */
function Vacancy({ vacancy: { post, lastDay, anewBy }, view }: { readonly vacancy: CaseView['vacancies'][number]; readonly view: CaseView }) {
  const mayGive = view.acts.some(({ act, allowed }) => allowed && act === anewBy)
  return (
    <p className={styles.flag}>
      {post.name} không còn từ sau ngày {formatDate(lastDay)} và không có nơi kế thừa; việc được giao trở về Thường trực {view.competentCommittee.name}, hạn giữ nguyên.{' '}
      {mayGive && <Link to="/ho-so/$id/$act" params={{ id: view.id, act: anewBy }}>{words.acts[anewBy].title}</Link>}
    </p>
  )
}

const Stands = ({ name, children }: { readonly name: string; readonly children: ReactNode }) => (
  <div>
    <dt className={styles.name}>{name}</dt>
    <dd>{children}</dd>
  </div>
)

/** A case that was sent anew also says since when it has been under way. */
const ReceivedOn = ({ clock: { receivedOn, firstReceivedOn } }: { readonly clock: NonNullable<CaseView['clock']> }) => (
  <>
    {formatDate(receivedOn)}
    {firstReceivedOn !== receivedOn && <span className={styles.note}>lần đầu {formatDate(firstReceivedOn)}</span>}
  </>
)

function turnOf(view: CaseView, external: boolean): string | null {
  const { stage, proposer, competentCommittee, appraisal, agenda, clock, names } = view
  return whoseTurn({
    stage,
    proposer: proposer.person,
    competentCommittee,
    external,
    seesInside: seesInside(view),
    appraisedBy: appraisal && words.post(appraisal.lead, nameOf(names)),
    collective: agenda?.body ?? null,
    approved: view.approval !== null,
    answered: clock !== null && clock.daysLeft === null,
  })
}
