import { Link } from '@tanstack/react-router'
import styles from '../case/section-links.module.css'

/** The parts of the administration. */
export const AdministrationSections = () => (
  <nav aria-label="Các phần của Quản trị" className={styles.sections}>
    <Link to="/quan-tri" className={styles.section} activeOptions={{ exact: true }} activeProps={{ 'aria-current': 'page' }}>Người và tài khoản</Link>
    <Link to="/quan-tri/to-chuc" className={styles.section} activeProps={{ 'aria-current': 'page' }}>Tổ chức và chức danh</Link>
    <Link to="/quan-tri/nhap-bang-tinh" className={styles.section} activeProps={{ 'aria-current': 'page' }}>Nhập từ bảng tính</Link>
    <Link to="/quan-tri/quy-dinh-noi-bo" className={styles.section} activeProps={{ 'aria-current': 'page' }}>Quy định nội bộ</Link>
    <Link to="/quan-tri/lich-lam-viec" className={styles.section} activeProps={{ 'aria-current': 'page' }}>Lịch làm việc</Link>
    <Link to="/quan-tri/yeu-cau-du-lieu" className={styles.section} activeProps={{ 'aria-current': 'page' }}>Yêu cầu sửa dữ liệu</Link>
    <Link to="/quan-tri/thu-khong-gui-duoc" className={styles.section} activeProps={{ 'aria-current': 'page' }}>Thư không gửi được</Link>
  </nav>
)
