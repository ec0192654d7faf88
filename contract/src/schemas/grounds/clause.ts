import { z } from 'zod'

/** A provision of the regulation, its name, and the words of it that matter here. */
export const clause = z
  .object({
    id: z.string().describe('Mã điều khoản, ví dụ d4.k3'),
    label: z.string().describe('Tên gọi, ví dụ Điều 4 khoản 3'),
    quote: z.string().describe('Nguyên văn phần được viện dẫn'),
  })
  .meta({ id: 'Clause', description: 'Điều khoản của Quy định' })

export type Clause = z.infer<typeof clause>
