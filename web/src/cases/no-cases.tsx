import { Link } from '@tanstack/react-router'
import { EmptyPage } from '../face/empty-page.tsx'

/** A register without an entry: because of the filters, or because nobody has sent anything yet. */
export function NoCases({ narrowed }: { readonly narrowed: boolean }) {
  if (narrowed) {
    return (
      <EmptyPage title="Không có hồ sơ nào khớp" act={<Link to="/ho-so" search={{}}>Xem tất cả hồ sơ</Link>}>
        Thử ít chữ hơn, hoặc bỏ bớt điều kiện lọc.
      </EmptyPage>
    )
  }
  return (
    <EmptyPage title="Chưa có hồ sơ nào" act={<Link to="/de-xuat">Soạn đề xuất</Link>}>
      Hồ sơ bắt đầu khi một cán bộ, một nhóm hoặc một tổ chức soạn kế hoạch và gửi đến cấp ủy quản lý qua văn phòng cấp ủy.
    </EmptyPage>
  )
}
