import { Link } from '@tanstack/react-router'
import { EmptyPage } from './empty-page.tsx'
import { PageTitle } from './page-title.tsx'

/** An address that leads nowhere, or to what this person may not see; the two are not told apart. */
export function NotFoundPage() {
  return (
    <>
      <PageTitle>Không có trang này</PageTitle>
      <EmptyPage title="Địa chỉ không đúng, hoặc nội dung không dành cho tài khoản này" act={<Link to="/">Về trang đầu</Link>}>
        Kiểm tra lại địa chỉ, hoặc đăng nhập bằng tài khoản được xem nội dung này.
      </EmptyPage>
    </>
  )
}
