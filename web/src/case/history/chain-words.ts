import type { Checked, Fault } from './check-chain.ts'

const FAULTS: { readonly [F in Fault]: string } = {
  missing: 'thiếu một việc ở trước',
  'broken-link': 'không nối tiếp việc ở trước',
  altered: 'nội dung không đúng với dấu niêm',
  'other-words': 'điều hiển thị không đúng với nội dung đã niêm',
}

/** What was found at one event. */
export function linkWords({ fault, sealChecked }: Checked): string {
  if (fault !== null) return `Không khớp: ${FAULTS[fault]}.`
  return sealChecked ? 'Khớp: trình duyệt này đã tính lại dấu niêm từ nội dung.' : 'Khớp chỗ nối; nội dung không dành cho người đọc này nên không tính lại được dấu niêm.'
}

/** What was found in the whole history, in one sentence. */
export function chainWords(chain: readonly Checked[]): string {
  const faulty = chain.filter(({ fault }) => fault !== null)
  if (faulty.length > 0) return `Chuỗi ghi chép không khớp ở việc thứ ${faulty.map(({ place }) => place).join(', ')}. Hãy báo ngay người quản trị và cơ quan kiểm tra.`
  const unseen = chain.filter(({ sealChecked }) => !sealChecked).length
  return unseen === 0
    ? `Chuỗi ${chain.length} việc khớp từ đầu đến cuối: không việc nào bị sửa, bớt hay chèn.`
    : `Chuỗi ${chain.length} việc nối tiếp nhau từ đầu đến cuối. ${chain.length - unseen} việc được xem nội dung đã khớp dấu niêm; ${unseen} việc giữ kín chỉ kiểm được chỗ nối.`
}

export const isFaulty = (chain: readonly Checked[]): boolean => chain.some(({ fault }) => fault !== null)
