import { cite } from '../cite.ts'
import type { ProvisionId } from '../provision-id.ts'

/**
 * Lines that must not compile, each marked `// refused`, among lines that must. This folder is outside the law project;
 * `cite.misquotes.test.ts` compiles it and expects exactly one error a marked line.
 */

export const right = [
  cite('d4.k3', 'phải trả lời bằng văn bản trong vòng 30 ngày làm việc'),
  cite('d4.k3', 'thì không quá 60 ngày làm việc'),
  cite('d4.k3.b.g2', 'nhưng không thống nhất về việc cho chủ trương'),
  cite('d5.k2.dd', 'Đặc cách đưa vào quy hoạch'),
  cite('d5.k2.cuoi', 'đã mang lại hiệu quả thiết thực trên thực tế'),
  cite('d6.k1', 'đều được bảo vệ trong phạm vi nội dung của kế hoạch'),
  cite('d11', 'Quy định này có hiệu lực kể từ ngày ký'),
]

const assembled: string = ['trong vòng', '30 ngày làm việc'].join(' ')
declare const anyProvision: ProvisionId

export const wrong = [
  cite('d4.k3', 'trong vòng 45 ngày làm việc'), // refused
  cite('d4.k3', 'trong vòng 30 ngày làm viêc'), // refused
  cite('d4.k2', 'trong vòng 30 ngày làm việc'), // refused
  cite('d4.k3', 'Trong vòng 30 ngày làm việc'), // refused
  cite('d5.k2.e', 'Thương tiên và hiện vật'), // refused
  cite('d4.k3', ''), // refused
  cite('d4.k3', assembled), // refused
  cite('d4.k6', 'trong vòng 30 ngày làm việc'), // refused
  cite(anyProvision, 'trong vòng 30 ngày làm việc'), // refused
]
