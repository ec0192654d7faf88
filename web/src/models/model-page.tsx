import type { PublicationPageView } from '@dam-lam/contract'
import { cite } from '@dam-lam/law'
import { Link, useParams } from '@tanstack/react-router'
import { useModel } from '../api/models.ts'
import { Part } from '../case/paper/part.tsx'
import { Prose } from '../case/paper/prose.tsx'
import { Answer } from '../face/answer.tsx'
import { StandingBasis } from '../face/basis/standing-basis.tsx'
import { DataTable, type Column } from '../face/data-table.tsx'
import { EmptyPage } from '../face/empty-page.tsx'
import { formatDate } from '../face/format-date.ts'
import { PageTitle } from '../face/page-title.tsx'
import { words } from '../face/words.ts'
import styles from './model-page.module.css'
import { FollowModel } from './follow-model.tsx'
import { TakeUpForm } from './take-up-form.tsx'

type TakenUp = PublicationPageView['models'][number]

/** One model as everybody may read it, where it has been taken up, and the way to take it up. */
export function ModelPage() {
  const { id = '' }: { readonly id?: string } = useParams({ strict: false })
  return (
    <>
      <p><Link to="/mo-hinh">Mô hình để nhân rộng</Link></p>
      <Answer of={useModel(id)}>{(model) => <Model model={model} />}</Answer>
    </>
  )
}

function Model({ model: { id, committee, publishedOn, content, models } }: { readonly model: PublicationPageView }) {
  if (content.kind === 'withdrawn') return <EmptyPage title="Mô hình này đã được thu hồi">{committee.name} thu hồi ngày {formatDate(content.on)}. Nội dung không còn đọc được; có thể chọn mô hình khác.</EmptyPage>
  return (
    <div className={styles.parts}>
      <PageTitle lead={`${committee.name} công khai ngày ${formatDate(publishedOn)}.`}>{content.title}</PageTitle>
      <StandingBasis subject={content.title} clauses={[cite('d7.k8', 'nhân rộng những mô hình mới, cách làm hay, sáng tạo, hiệu quả')]} />
      {'text' in content && <Prose>{content.text}</Prose>}
      <p><a href={`/cong-khai/${encodeURIComponent(id)}`}>Xem trên trang công khai, cùng ý kiến của Nhân dân</a></p>
      <Part title="Nơi nhận làm theo">
        <DataTable
          caption={`${models.length} nơi nhận làm theo`}
          columns={COLUMNS}
          rows={models}
          rowKey={(one) => one.id}
          empty={<p>Chưa có nơi nào ghi nhận làm theo mô hình này.</p>}
        />
      </Part>
      <Part title="Đề xuất theo mô hình">
        <FollowModel id={id} />
      </Part>
      <Part title={words.acts.replicate.title}>
        <TakeUpForm id={id} publishedBy={committee.id} />
      </Part>
    </div>
  )
}

const COLUMNS: readonly Column<TakenUp>[] = [
  { key: 'committee', title: 'Cấp ủy', names: true, cell: ({ committee }) => committee.name },
  { key: 'where', title: 'Làm ở đâu', cell: ({ content }) => ('where' in content ? content.where : '') },
  { key: 'on', title: 'Ngày', cell: ({ publishedOn }) => formatDate(publishedOn) },
]
