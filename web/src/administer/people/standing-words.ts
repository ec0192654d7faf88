import type { AccountList } from '@dam-lam/contract'
import { formatInstant } from '../../face/format-date.ts'

type Item = AccountList['items'][number]

/** How accounts can be filtered; the first is all of them. */
export const STANDINGS = [
  { value: '', label: 'Tất cả' },
  { value: 'none', label: 'Chưa có' },
  { value: 'open', label: 'Đang mở' },
  { value: 'suspended', label: 'Tạm khóa' },
  { value: 'ended', label: 'Đã kết thúc' },
] as const

/** How an account stands, in words. */
export function standingWords({ standing, hasPassword, hasSingleSignOn, hasSecondFactor, linkUntil }: Pick<Item, 'standing' | 'hasPassword' | 'hasSingleSignOn' | 'hasSecondFactor' | 'linkUntil'>): string {
  const link = linkUntil === null ? '' : `; có liên kết chưa dùng, đến ${formatInstant(linkUntil)}`
  if (standing === 'none') return 'Chưa có tài khoản'
  if (standing === 'suspended') return 'Tạm khóa'
  if (standing === 'ended') return 'Đã kết thúc'
  if (!hasPassword && !hasSingleSignOn) return `Chưa đặt mật khẩu${link}`
  const ways = [...(hasSingleSignOn ? [hasPassword ? 'có đăng nhập một lần' : 'vào bằng đăng nhập một lần'] : []), ...(hasSecondFactor ? ['có mã xác thực'] : [])]
  return `${['Đang mở', ...ways].join(', ')}${link}`
}
