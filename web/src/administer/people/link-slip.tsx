import type { LinkMadeView } from '@dam-lam/contract'
import { QrPicture } from '../../account/qr-picture.tsx'
import { useSession } from '../../api/session.ts'
import { formatInstant } from '../../face/format-date.ts'
import { Notice } from '../../face/notice.tsx'
import { PrintButton } from '../../face/print-button.tsx'
import styles from './link-slip.module.css'

/** Links just made, this once, each as a slip to be printed and handed to the one whose it is. */
export function LinkSlip({ links }: { readonly links: readonly LinkMadeView[] }) {
  const { singleSignOn } = useSession().data ?? {}
  return (
    <>
      <Notice urgent title="Liên kết chỉ hiện lần này: đưa tận tay">
        <p>In phiếu, đưa tận tay đúng người; không gửi qua thư hay tin nhắn. Làm mất thì cấp liên kết mới, liên kết cũ hết giá trị.</p>
      </Notice>
      <PrintButton>In phiếu</PrintButton>
      {links.map(({ person, url, expiresAt, removesFactors }) => (
        <section key={person.id} className={styles.slip} aria-label={`Phiếu của ${person.name}`}>
          <div>
            <h2 className={styles.name}>{person.name}</h2>
            <p>Tên đăng nhập: <strong>{person.id}</strong></p>
            <p>Mở địa chỉ dưới đây (hoặc quét mã) để tự đặt mật khẩu{singleSignOn && ' hoặc gắn đăng nhập một lần'}. Dùng một lần, đến {formatInstant(expiresAt)}.</p>
            {removesFactors && <p>Mã xác thực và khóa truy cập cũ sẽ được gỡ.</p>}
            <p className={styles.url}>{url}</p>
          </div>
          <QrPicture text={url} label={`Mã QR của liên kết cho ${person.name}`} />
        </section>
      ))}
    </>
  )
}
