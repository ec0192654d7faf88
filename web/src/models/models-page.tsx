import type { PublicationList } from '@dam-lam/contract'
import { cite } from '@dam-lam/law'
import { Link } from '@tanstack/react-router'
import { useModels } from '../api/models.ts'
import { Answer } from '../face/answer.tsx'
import { StandingBasis } from '../face/basis/standing-basis.tsx'
import { DataTable, type Column } from '../face/data-table.tsx'
import { EmptyPage } from '../face/empty-page.tsx'
import { formatDate } from '../face/format-date.ts'
import { PageTitle } from '../face/page-title.tsx'
import { titleOf } from './title-of.ts'

type Model = PublicationList['items'][number]

/** What was encouraged and made public, by whichever committee: models that others may take up (d5.k2.g, d7.k8). */
export function ModelsPage() {
  return (
    <>
      <PageTitle lead={<>Những cách làm đã được khuyến khích và công khai, ai cũng đọc được trên <a href="/cong-khai">trang công khai</a>.</>}>Mô hình để nhân rộng</PageTitle>
      <StandingBasis subject="Mô hình để nhân rộng" clauses={[cite('d5.k2.g', 'Ghi nhận, nhân rộng, bảo vệ kết quả sáng tạo'), cite('d7.k8', 'nhân rộng những mô hình mới, cách làm hay, sáng tạo, hiệu quả')]} />
      <Answer of={useModels()}>
        {({ items }) => (
          <DataTable
            caption="Công khai gần đây đứng trước"
            columns={COLUMNS}
            rows={items}
            rowKey={({ id }) => id}
            empty={<EmptyPage title="Chưa có mô hình nào được công khai">Khi một cấp ủy công khai kết quả khuyến khích, cách làm ấy hiện ở đây.</EmptyPage>}
          />
        )}
      </Answer>
    </>
  )
}

const COLUMNS: readonly Column<Model>[] = [
  { key: 'title', title: 'Mô hình, cách làm', names: true, cell: ({ id, content }) => <Link to="/mo-hinh/$id" params={{ id }}>{titleOf(content)}</Link> },
  { key: 'committee', title: 'Cấp ủy công khai', cell: ({ committee }) => committee.name },
  { key: 'on', title: 'Ngày', cell: ({ publishedOn }) => formatDate(publishedOn) },
]
