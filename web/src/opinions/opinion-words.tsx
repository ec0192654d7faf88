import type { OpinionView } from '@dam-lam/contract'
import entries from '../face/entries.module.css'
import { formatDate } from '../face/format-date.ts'

/** What was said, about what, from whom, and how far it has come. */
export const OpinionWords = ({ opinion }: { readonly opinion: OpinionView }) => (
  <>
    <h2 id={`opinion-${opinion.id}`} className={entries.name}>{opinion.channel === 'comment' ? 'Góp ý trên trang công khai' : `Ý kiến do ${opinion.relay?.body.name ?? ''} phản ánh`}</h2>
    <p className={entries.note}>
      Gửi đến {opinion.committee.name} ngày {formatDate(opinion.receivedOn)}
      {opinion.publication && <>, về <a href={`/cong-khai/${opinion.publication.id}`}>{opinion.publication.title}</a></>}
    </p>
    {opinion.erased ? <p className={entries.note}>Người gửi đã xóa nội dung.</p> : <p className={entries.says}>{opinion.says}</p>}
    <p className={entries.note}>{whose(opinion)}</p>
    <p className={opinion.overdue ? entries.overdue : entries.note}>{standing(opinion)}</p>
    {opinion.answer && <p className={entries.says}>Đã trả lời ngày {formatDate(opinion.answer.on)} ({opinion.answer.by.name}): {opinion.answer.says}</p>}
  </>
)

function whose({ relay, name }: OpinionView): string {
  if (!relay) return name === null ? 'Người gửi không ghi tên.' : `Người gửi cho hiện tên: ${name}.`
  const inTime = relay.inTime ? 'kịp thời theo quy định nội bộ' : 'chậm theo quy định nội bộ'
  return `Người có ý kiến: ${relay.from}. Biết ngày ${formatDate(relay.knownOn)}, phản ánh ngày ${formatDate(relay.relayedOn)}: ${inTime}.`
}

function standing({ moderation, open, overdue, dueOn }: OpinionView): string {
  const looked = moderation === null
    ? 'Chưa xem, chưa hiện công khai'
    : moderation.shown
      ? `Đang hiện công khai (${moderation.by.name} cho hiện ngày ${formatDate(moderation.on)})`
      : `Không hiện công khai (${moderation.by.name}, ngày ${formatDate(moderation.on)}): ${moderation.reason ?? ''}`
  if (!open) return `${looked}.`
  return `${looked}. ${overdue ? 'Đã quá hạn trả lời' : 'Trả lời trước hết'} ngày ${formatDate(dueOn)} (quy định nội bộ).`
}
