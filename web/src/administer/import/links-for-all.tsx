import { Button } from '@mantine/core'
import { ProblemNotice } from '../../account/problem-notice.tsx'
import { useMakeLinks } from '../../api/administration.ts'
import { LinkSlip } from '../people/link-slip.tsx'
import styles from './links-for-all.module.css'

/** As many as one call makes. */
const AT_ONCE = 500

/** The next thing that people who were just added need: each a slip with a link to set a password. */
export function LinksForAll({ people }: { readonly people: readonly string[] }) {
  const links = useMakeLinks()
  if (links.data) return <LinkSlip links={links.data.items} />
  return (
    <section className={styles.links} aria-labelledby="cap-lien-ket">
      <h2 id="cap-lien-ket" className={styles.title}>Tiếp theo: cấp liên kết đặt mật khẩu</h2>
      <p>Những người vừa thêm chưa đăng nhập được. Mỗi người cần một phiếu có liên kết dùng một lần để tự đặt mật khẩu.</p>
      <ProblemNotice error={links.error} />
      <Button loading={links.isPending} onClick={() => links.mutate({ people: people.slice(0, AT_ONCE), reason: 'Tài khoản mới, nhập từ danh sách' })}>
        {`Cấp liên kết cho ${Math.min(people.length, AT_ONCE)} người vừa thêm`}
      </Button>
      {people.length > AT_ONCE && <p>Mỗi lần cấp được {AT_ONCE} người; những người còn lại cấp ở mục Người và tài khoản.</p>}
    </section>
  )
}
