import type { PositionView } from '@dam-lam/contract'
import { Link } from '@tanstack/react-router'
import { useMe } from '../api/me.ts'
import styles from './account-page.module.css'
import form from './form.module.css'

const LENDABLE: readonly PositionView['post'][] = ['head', 'deputy', 'chief-of-office', 'clerk', 'officer']

/** Lending a position that one holds to somebody else, for named acts; a head may end what was lent in the committee. */
export function DelegationPart() {
  const { data: me } = useMe()
  const own = (me?.positions ?? []).filter(({ post, lent }) => lent === undefined && LENDABLE.includes(post))
  if (own.length === 0) return null
  return (
    <section className={styles.part} aria-labelledby="delegation">
      <h2 id="delegation">Ủy quyền</h2>
      <p className={form.words}>Có văn bản ủy quyền thì ghi ở đây: ai làm thay, những việc nào, từ ngày nào đến ngày nào. Người đứng đầu và Ủy ban Kiểm tra thấy ngay.</p>
      <ul>
        {own.map(({ id, title, post, committee }) => (
          <li key={id}>
            {title}: <Link to="/quan-tri/viec/$act" params={{ act: 'delegate' }} search={{ 'cap-uy': committee, 'chuc-danh': id }}>Ghi nhận ủy quyền</Link>
            {post === 'head' && <>; <Link to="/quan-tri/viec/$act" params={{ act: 'end-delegation' }} search={{ 'cap-uy': committee }}>Kết thúc một ủy quyền</Link></>}
          </li>
        ))}
      </ul>
    </section>
  )
}
