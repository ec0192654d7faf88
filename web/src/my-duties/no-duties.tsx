import { Link } from '@tanstack/react-router'
import { EmptyPage } from '../face/empty-page.tsx'

/** A list of duties without an entry. */
export const NoDuties = () => (
  <EmptyPage title="Không có việc nào ở đây" act={<Link to="/ho-so">Xem hồ sơ</Link>}>
    Khi có việc đến lượt, việc đó hiện ở đây kèm thời hạn và căn cứ. Đề xuất đã gửi được theo dõi ở mục Hồ sơ.
  </EmptyPage>
)
