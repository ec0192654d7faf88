import type { CaseView } from '@dam-lam/contract'
import { Link } from '@tanstack/react-router'
import { formatDate } from '../../face/format-date.ts'
import styles from './adjustment.module.css'

/** Which case this one would adjust, and which would adjust this one. */
export function AdjustedBy({ adjustment: { of, by } }: Pick<CaseView, 'adjustment'>) {
  if (of === null && by.length === 0) return null
  return (
    <div className={styles.adjustment}>
      {of && <p>Đề xuất này xin điều chỉnh phạm vi đã được cho chủ trương ở hồ sơ <CaseLink of={of} />.</p>}
      {by.map((other) => (
        <p key={other.id}>
          {other.approvedOn === null
            ? <>Có đề xuất xin điều chỉnh phạm vi: <CaseLink of={other} />. Khi chưa có trả lời đồng ý, phạm vi đã cho vẫn giữ nguyên.</>
            : <><strong>Phạm vi đã được điều chỉnh</strong> theo hồ sơ <CaseLink of={other} />, trả lời đồng ý ngày {formatDate(other.approvedOn)}. Phạm vi cũ vẫn ghi ở đây như lúc được cho.</>}
        </p>
      ))}
    </div>
  )
}

const CaseLink = ({ of: { id, title } }: { readonly of: NonNullable<CaseView['adjustment']['of']> }) => <Link to="/ho-so/$id" params={{ id }}>{title}</Link>
