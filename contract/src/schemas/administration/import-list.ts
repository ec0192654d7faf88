import { z } from 'zod'

const place = {
  sheet: z.string().describe('Tên trang của bảng tính'),
  row: z.int().describe('Dòng, đếm từ 1 như trong bảng tính'),
}

/** A row that cannot be imported as it stands. */
const wrongRow = z
  .object({
    ...place,
    column: z.string().nullable().describe('Cột, ví dụ B; null khi sai ở cả dòng'),
    heading: z.string().nullable().describe('Tên cột'),
    code: z.string().describe('Mã của lỗi, hay của lý do từ chối'),
    message: z.string().describe('Sai gì, sửa thế nào'),
  })
  .meta({ id: 'WrongRow' })

/** `POST /administration/import`: what came, or would come, of a list. */
export const importAnswer = z
  .object({
    sha256: z.string().describe('SHA-256 của tệp, dạng thập lục phân; được ghi cạnh mỗi việc'),
    imported: z.boolean().describe('Đã ghi vào sổ; false khi chỉ xét thử'),
    examples: z.int().describe('Số dòng ví dụ được bỏ qua'),
    wrong: z.array(wrongRow).describe('Mọi dòng sai; còn một dòng sai thì không nhập dòng nào'),
    added: z.array(z.object({ ...place, sentence: z.string() })).describe('Sẽ thêm gì, hay đã thêm gì; trống khi còn dòng sai'),
    people: z.array(z.string()).describe('Tên đăng nhập của những người được thêm'),
  })
  .meta({ id: 'ImportAnswer' })
export type ImportAnswer = z.infer<typeof importAnswer>
export type WrongRow = z.infer<typeof wrongRow>
