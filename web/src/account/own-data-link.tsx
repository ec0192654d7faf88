import { Link } from '@tanstack/react-router'

/** Where a person finds all that is held about him or her. */
export const OwnDataLink = () => (
  <p>
    Xem, in hoặc tải về mọi dữ liệu mà hệ thống đang giữ về mình: <Link to="/tai-khoan/du-lieu">Dữ liệu về tôi</Link>.
  </p>
)
