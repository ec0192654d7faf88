import { Link } from '@tanstack/react-router'
import { EmptyPage } from '../face/empty-page.tsx'

/** A register without an entry: because of the filters, because whoever administers sees no case by that, or because nobody has sent anything yet. */
export function NoCases({ narrowed, administers }: { readonly narrowed: boolean; readonly administers: boolean }) {
  if (narrowed) {
    return (
      <EmptyPage title="Không có hồ sơ nào khớp" act={<Link to="/ho-so" search={{}}>Xem tất cả hồ sơ</Link>}>
        Thử ít chữ hơn, hoặc bỏ bớt điều kiện lọc.
      </EmptyPage>
    )
  }
  if (administers) {
    return (
      <EmptyPage title="Chưa có hồ sơ nào" act={<Link to="/quan-tri">Đến trang Quản trị</Link>}>
        Quản trị hệ thống không cho xem hồ sơ của người khác. Hồ sơ nào tự mình đề xuất thì hiện ở đây.
      </EmptyPage>
    )
  }
  return (
    <EmptyPage title="Chưa có hồ sơ nào" act={<Link to="/de-xuat">Soạn đề xuất</Link>}>
      Hồ sơ bắt đầu khi một cán bộ, một nhóm hoặc một tổ chức soạn kế hoạch và gửi đến cấp ủy quản lý qua văn phòng cấp ủy.
    </EmptyPage>
  )
}
