import { Notice } from '../face/notice.tsx'
import styles from './form.module.css'

/** The recovery codes, this once. */
export function RecoveryCodes({ codes }: { readonly codes: readonly string[] }) {
  return (
    <Notice urgent title="Đã bật. Hãy ghi lại mười mã dự phòng này">
      <p>Mỗi mã thay được một lần cho ứng dụng xác thực khi mất điện thoại. Các mã chỉ hiện lần này; hãy in ra hoặc chép vào nơi cất giữ.</p>
      <ul className={styles.codes}>{codes.map((code) => <li key={code}>{code}</li>)}</ul>
    </Notice>
  )
}
