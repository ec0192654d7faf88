import { Link } from '@tanstack/react-router'
import { Notice } from '../face/notice.tsx'

/** A link that opens something else than this page. */
export const VoidLink = () => (
  <Notice title="Liên kết này không dùng ở trang này">
    <p>Hãy mở lại đúng liên kết đã nhận. Nếu đã có tài khoản thì <Link to="/dang-nhap">đăng nhập</Link>.</p>
  </Notice>
)
