import type { CaseView } from '@dam-lam/contract'
import { Link } from '@tanstack/react-router'
import { useCaseEvents } from '../api/case.ts'
import { letterIn } from '../case/answers/letter-in.ts'
import { CaseDuties } from '../case/answers/case-duties.tsx'
import { Approval } from '../case/decision/approval.tsx'
import { NAMELESS } from '../case/nameless.ts'
import { Letter } from '../case/paper/letter.tsx'
import { Part } from '../case/paper/part.tsx'
import { WhatProtects } from './what-protects.tsx'

/** One case of a cadre: the go-ahead word by word with its letter, what protects, what is owed. */
export function OwnCase({ view, me }: { readonly view: CaseView; readonly me: string }) {
  const { id, title, kind, approval, plan, names, protection, incidents } = view
  const isHis = approval?.implementers.includes(me) ?? false
  return (
    <article>
      <h2><Link to="/ho-so/$id" params={{ id }}>{title || NAMELESS[kind]}</Link></h2>
      <p>{view.sentence}.</p>
      {approval && isHis && (
        <>
          <Approval approval={approval} plan={plan} names={names} />
          <ApprovalLetter view={view} />
          <WhatProtects byUrgentConclusion={approval.by === 'urgent-conclusion'} />
          {incidents.length > 0 && <p><Link to="/ho-so/$id" params={{ id }} search={{ muc: 'bao-ve' }}>Đã có rủi ro, sai sót: xem từng điều kiện được kết luận thế nào</Link></p>}
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
      {mine.length > 0 && <Part title="Tôi phải làm"><CaseDuties duties={mine} /></Part>}
      {others.length > 0 && <Part title="Người khác, nơi khác phải làm"><CaseDuties duties={others} /></Part>}
    </>
  )
}
