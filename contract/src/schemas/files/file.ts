import { DEPLOYMENT_MODES, FILE_STATES, FILE_TYPES, SECRECY_DECLARATIONS, TEXTS_READ, type EnclosedFile } from '@dam-lam/core'
import { z } from 'zod'
import { identifier } from '../primitives/identifier.ts'
import { instant } from '../primitives/instant.ts'
import { line } from '../primitives/text.ts'

export const secrecy = z
  .enum(SECRECY_DECLARATIONS)
  .describe('Khai độ mật: none: không chứa bí mật nhà nước; confidential: Mật; secret: Tối mật; top-secret: Tuyệt mật')

const evidence = {
  id: z.string(),
  name: z.string(),
  size: z.int().describe('Số byte'),
  sha256: z.string().describe('SHA-256 của nội dung, dạng thập lục phân'),
  type: z.string().describe('Kiểu nội dung, nhận theo nội dung chứ không theo tên tệp'),
}

/** A document as the event of its plan proves it. */
export const enclosedFile = z.object(evidence).meta({ id: 'EnclosedFile', description: 'Tài liệu kèm theo, như đã ghi khi gửi kế hoạch' }) satisfies z.ZodType<EnclosedFile>

/** A document as it is kept now. */
export const keptFile = z
  .object({
    ...evidence,
    state: z.enum(FILE_STATES).describe('ready: tải về được; waiting: đang chờ quét vi-rút; infected: có vi-rút, không tải về được'),
    textRead: z.enum(TEXTS_READ).describe('Đã đọc được chữ để tìm dấu độ mật: whole: toàn bộ; in-part: một phần; none: không, ví dụ ảnh chụp, bản quét'),
    uploadedAt: instant.describe('Lúc tải lên'),
  })
  .meta({ id: 'File', description: 'Tài liệu đã tải lên' })
export type KeptFileView = z.infer<typeof keptFile>

/** `POST /files`: the bytes are the body, the rest stands in the address. */
export const uploadQuery = z.strictObject({ name: line.min(1).describe('Tên tệp'), secrecy })
export type UploadQuery = z.infer<typeof uploadQuery>

export const fileParams = z.object({ id: identifier.describe('Mã hồ sơ'), fileId: identifier.describe('Mã tài liệu') })

/** `GET /files/rules`: what is taken here. */
export const fileRules = z
  .object({
    mode: z.enum(DEPLOYMENT_MODES).describe('connected: không giữ bí mật nhà nước; isolated-lan: mạng LAN độc lập'),
    largest: z.int().describe('Số byte nhiều nhất của một tệp'),
    types: z.array(z.enum(FILE_TYPES)).describe('Những kiểu nội dung được nhận'),
    scanned: z.boolean().describe('Mỗi tệp có được quét vi-rút hay không'),
  })
  .meta({ id: 'FileRules', description: 'Quy tắc nhận tài liệu' })
export type FileRules = z.infer<typeof fileRules>
