import { Button } from '@mantine/core'
import { useState } from 'react'
import { ProblemNotice } from '../../account/problem-notice.tsx'
import { useMakeLinks } from '../../api/administration.ts'
import { formatCount } from '../../face/format-count.ts'
import { LinkSlip } from '../people/link-slip.tsx'
import styles from './links-for-all.module.css'

/** As many as one call makes, and as one prints at once. */
const AT_ONCE = 500

/** The next thing that people who were just added need: each a slip with a link to set a password. */
export function LinksForAll({ people }: { readonly people: readonly string[] }) {
  const links = useMakeLinks()
  const [handed, setHanded] = useState(0)
  const left = people.length - handed
  const next = Math.min(left, AT_ONCE)
  const make = () => links.mutate({ people: people.slice(handed, handed + AT_ONCE), reason: 'Tài khoản mới, nhập từ danh sách' }, { onSuccess: () => setHanded(handed + next) })
  return (
    <>
      {left > 0 && (
        <section className={styles.links} aria-labelledby="cap-lien-ket">
          <h2 id="cap-lien-ket" className={styles.title}>Tiếp theo: cấp liên kết đặt mật khẩu</h2>
          <p>Những người vừa thêm chưa đăng nhập được. Mỗi người cần một phiếu có liên kết dùng một lần để tự đặt mật khẩu.</p>
          {people.length > AT_ONCE && <p>Mỗi lần cấp cho {AT_ONCE} người: in phiếu của lần này xong rồi mới cấp cho những người tiếp theo. Còn {formatCount(left)} người.</p>}
          <ProblemNotice error={links.error} />
          <Button loading={links.isPending} onClick={make}>
            {handed === 0 ? `Cấp liên kết cho ${next} người vừa thêm` : `Đã in, cấp liên kết cho ${next} người tiếp theo`}
          </Button>
        </section>
      )}
      {links.data && <LinkSlip links={links.data.items} />}
    </>
  )
}
