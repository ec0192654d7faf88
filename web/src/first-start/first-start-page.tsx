import { useOneTimeLink } from '../api/one-time-link.ts'
import { Answer } from '../face/answer.tsx'
import { formatInstant } from '../face/format-date.ts'
import { PageTitle } from '../face/page-title.tsx'
import { FirstStartForm } from './first-start-form.tsx'
import { useLinkToken } from './link-token.ts'
import { VoidLink } from './void-link.tsx'

/** The first page of an empty system: who administers it, and for which committee. */
export function FirstStartPage() {
  const token = useLinkToken()
  const link = useOneTimeLink(token)
  return (
    <>
      <PageTitle lead="Lập cấp ủy đầu tiên và tài khoản của người quản trị; mọi việc khác làm tiếp trong mục Quản trị.">Khởi động lần đầu</PageTitle>
      <Answer of={link}>
        {({ person, expiresAt }) => (person === null ? <FirstStartForm token={token} expires={formatInstant(expiresAt)} /> : <VoidLink />)}
      </Answer>
    </>
  )
}
