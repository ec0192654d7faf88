import { nameOf, type CaseView } from '@dam-lam/contract'
import { Link } from '@tanstack/react-router'
import { useCaseEvents } from '../api/case.ts'
import { letterIn } from '../case/answers/letter-in.ts'
import { CaseDuties } from '../case/answers/case-duties.tsx'
import { Approval } from '../case/decision/approval.tsx'
import { NAMELESS } from '../case/nameless.ts'
import { EntryDay } from '../case/paper/entry-day.tsx'
import { FactList } from '../case/paper/fact-list.tsx'
import { Folded } from '../case/paper/folded.tsx'
import { Letter } from '../case/paper/letter.tsx'
import { formatDate } from '../face/format-date.ts'
import { words } from '../face/words.ts'
import { DutyDue } from '../my-duties/duty-due.tsx'
import { ConditionsFound } from './conditions-found.tsx'
import styles from './own-protection.module.css'

/** One case of a cadre: that there is a go-ahead and since when, each condition as it was found, what is owed; the words of the go-ahead and its letter on request. */
export function OwnCase({ view, me }: { readonly view: CaseView; readonly me: string }) {
  const { id, title, kind, approval, implementation, plan, names, protection, incidents } = view
  const former = implementation.former.find(({ person }) => person === me)
  const isHis = approval !== null && (approval.implementers.includes(me) || former !== undefined)
  return (
    <article className={styles.case}>
      <h2><Link to="/ho-so/$id" params={{ id }}>{title || NAMELESS[kind]}</Link></h2>
      <p>{view.sentence}.</p>
      {approval && isHis && (
        <>
          <p>Được cho chủ trương: {nameOf(names)(`committee/${approval.committee}`)}, {words.approvedBy[approval.by]}, ngày <EntryDay {...approval} />.</p>
          {former && <p>Tôi thực hiện đến ngày {formatDate(former.until)}; phần đã làm đến ngày ấy vẫn theo chủ trương này.</p>}
          {approval.by === 'urgent-conclusion' && <p>{words.k1Norms.recognised}</p>}
          <ConditionsFound id={id} incidents={incidents} />
          <Folded ask="Được làm gì, trong phạm vi nào, bằng văn bản nào">
            <Approval approval={approval} plan={plan} names={names} />
            <ApprovalLetter view={view} />
          </Folded>
        </>
      )}
      {approval && !isHis && <p>Tôi không có tên trong những người thực hiện của chủ trương này.</p>}
      {!approval && kind !== 'protection' && <p>Chưa được cho chủ trương: Điều 6 khoản 1 chưa có phạm vi nào để áp dụng. Vẫn yêu cầu được bảo vệ bất cứ lúc nào.</p>}
      {protection.length > 0 && <p><Link to="/ho-so/$id" params={{ id }} search={{ muc: 'bao-ve-can-bo' }}>Việc bảo vệ tôi trong hồ sơ này</Link></p>}
      <Owed view={view} me={me} />
    </article>
  )
}

function ApprovalLetter({ view: { id, receipts, urgent, names } }: { readonly view: CaseView }) {
  const { data: history } = useCaseEvents(id)
  const reply = receipts.findLast((receipt) => receipt.reply?.kind === 'approved')?.reply
  const letter = urgent?.conclusion?.letter ?? (reply ? letterIn(history?.items ?? [], reply.event) : undefined)
  return letter ? <Letter letter={letter} names={{ ...names, ...history?.names }} /> : null
}

/** What I owe, and what others owe in the same case, as far as it is still open. */
function Owed({ view: { duties }, me }: { readonly view: CaseView; readonly me: string }) {
  const open = duties.filter(({ end }) => end === null)
  const mine = open.filter(({ holder }) => holder.kind === 'person' && holder.person === me)
  const others = open.filter((duty) => !mine.includes(duty))
  return (
    <>
      {mine.length > 0 && (
        <div>
          <h3 className={styles.owed}>Tôi phải làm</h3>
          <FactList facts={mine.map((duty) => ({ name: words.duties[duty.what], value: <DutyDue duty={duty} /> }))} />
        </div>
      )}
      {others.length > 0 && <Folded ask={`Người khác, nơi khác phải làm: ${others.length} việc`}><CaseDuties duties={others} /></Folded>}
    </>
  )
}
