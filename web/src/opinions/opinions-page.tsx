import type { OpinionList, OpinionView } from '@dam-lam/contract'
import { cite } from '@dam-lam/law'
import { Link, useSearch } from '@tanstack/react-router'
import { useOpinions } from '../api/opinions.ts'
import { AddressFilters } from '../face/address-filters.tsx'
import { Answer } from '../face/answer.tsx'
import { StandingBasis } from '../face/basis/standing-basis.tsx'
import { EmptyPage } from '../face/empty-page.tsx'
import entries from '../face/entries.module.css'
import { PageTitle } from '../face/page-title.tsx'
import { AnswerForm } from './answer-form.tsx'
import { ModerateForm } from './moderate-form.tsx'
import { OpinionWords } from './opinion-words.tsx'

const FILTERS = [
  {
    name: 'trang-thai',
    label: 'Trạng thái',
    options: [
      { value: '', label: 'Chờ trả lời' },
      { value: 'tat-ca', label: 'Tất cả' },
    ],
  },
]

/** What the people said: for the office and the permanent members to whom it goes, and for the body that relayed it. */
export function OpinionsPage() {
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false })
  const opinions = useOpinions(search['trang-thai'] === 'tat-ca' ? 'all' : 'open')
  return (
    <>
      <PageTitle lead={<>Góp ý trên <a href="/cong-khai">trang công khai</a> và ý kiến được phản ánh. Chưa xem thì chưa ai đọc được.</>}>Ý kiến của Nhân dân</PageTitle>
      <StandingBasis
        subject="Ý kiến của Nhân dân"
        clauses={[cite('d5.k3', 'tạo điều kiện cho Nhân dân giám sát'), cite('d9.k3', 'nắm bắt thông tin, tiếp thu ý kiến của Nhân dân, phản ánh kịp thời')]}
      />
      <AddressFilters filters={FILTERS} />
      <Answer of={opinions}>{(list) => <Opinions list={list} />}</Answer>
    </>
  )
}

function Opinions({ list: { items, mayRelay, concerned } }: { readonly list: OpinionList }) {
  return (
    <>
      {mayRelay && <p><Link to="/y-kien/phan-anh">Phản ánh ý kiến của Nhân dân</Link></p>}
      {items.length === 0
        ? <EmptyPage title="Không có ý kiến nào ở đây">{concerned ? 'Góp ý mới, hay ý kiến vừa được phản ánh, hiện ở đây cùng hạn trả lời.' : 'Ý kiến của Nhân dân do văn phòng và Thường trực của cấp ủy nhận xử lý; Mặt trận Tổ quốc và các tổ chức chính trị - xã hội phản ánh.'}</EmptyPage>
        : <ul className={entries.entries}>{items.map((opinion) => <li key={opinion.id}><OneOpinion opinion={opinion} /></li>)}</ul>}
    </>
  )
}

const OneOpinion = ({ opinion }: { readonly opinion: OpinionView }) => (
  <article className={entries.entry} aria-labelledby={`opinion-${opinion.id}`}>
    <OpinionWords opinion={opinion} />
    {opinion.mine && !opinion.erased && (
      <>
        <ModerateForm key={`moderate-${opinion.version}`} opinion={opinion} />
        {opinion.moderation?.shown !== false && <AnswerForm key={`answer-${opinion.version}`} opinion={opinion} />}
      </>
    )}
  </article>
)
