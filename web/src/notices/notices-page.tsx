import { useNotices } from '../api/notices.ts'
import { Answer } from '../face/answer.tsx'
import { PageTitle } from '../face/page-title.tsx'
import { NoticeTable } from './notice-table.tsx'

/** What the posts held were told because a day had come. */
export function NoticesPage() {
  return (
    <>
      <PageTitle lead="Những việc sắp đến hạn hay đã quá hạn ở các chức vụ đang giữ, mỗi lần nhắc một dòng. Chưa đọc đứng trước.">Thông báo</PageTitle>
      <Answer of={useNotices()}>{({ items }) => <NoticeTable notices={items} />}</Answer>
    </>
  )
}
