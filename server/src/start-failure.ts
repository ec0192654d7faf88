import { isIP } from 'node:net'

/** Errors of the operating system about the folder in which the program keeps its data. */
const FOLDER: Readonly<Record<string, string>> = {
  EACCES: 'không có quyền ghi',
  EPERM: 'không có quyền ghi',
  EROFS: 'chỉ đọc được',
  ENOTDIR: 'có phần trên đường dẫn không phải thư mục',
  EEXIST: 'đã có một tệp mang tên ấy',
  ENOENT: 'không tạo được',
  ENOSPC: 'ổ đĩa đã đầy',
  ENAMETOOLONG: 'đường dẫn quá dài',
}

const UNREACHABLE: readonly string[] = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH', 'ECONNRESET']
/** PostgreSQL: a login refused, a password wrong, a database that does not exist. */
const TURNED_AWAY: readonly string[] = ['28000', '28P01', '3D000']

/**
 * Why the program could not start, in words for the person who starts it: what stands in the way, and which setting
 * moves it. What is not known here keeps its own message.
 */
export function startFailure(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const { code, syscall, path, address, port, host } = facts(error)
  if (syscall === 'listen') return `${listening(code, address, port)} (${code})`
  if (UNREACHABLE.includes(code)) {
    return `Không nối được tới PostgreSQL ở ${place(host || address, port)} (${code}). Hãy xem máy ấy có đang chạy không, và DATABASE_URL, DATABASE_OWNER_URL có đúng không.`
  }
  if (TURNED_AWAY.includes(code)) {
    return `PostgreSQL không cho vào: ${error.message}. Hãy sửa tài khoản, mật khẩu hoặc tên cơ sở dữ liệu trong DATABASE_URL, DATABASE_OWNER_URL.`
  }
  const fault = FOLDER[code]
  return fault !== undefined && path !== '' ? `Không dùng được thư mục dữ liệu ${path}: ${fault} (${code}). Hãy đặt DATA_DIR là một thư mục ghi được.` : error.message
}

function listening(code: string, address: string, port: string): string {
  if (code === 'EADDRINUSE') return `Cổng ${port} ở ${address} đang có chương trình khác dùng. Hãy dừng chương trình ấy, hoặc đặt PORT là một cổng khác.`
  if (code === 'EACCES') return `Không được phép mở cổng ${port}. Hãy đặt PORT từ 1024 trở lên.`
  return `Không mở được cổng ${port} ở ${address}. Hãy xem HOST có phải địa chỉ của máy này không.`
}

const place = (host: string, port: string): string => `${isIP(host) === 6 ? `[${host}]` : host || 'địa chỉ đã đặt'}${port && `:${port}`}`

/** What the operating system and PostgreSQL say of an error; a name with several addresses fails with one error for each. */
function facts(error: Error): Record<'code' | 'syscall' | 'path' | 'address' | 'port' | 'host', string> {
  const first: unknown = error instanceof AggregateError ? error.errors[0] : undefined
  const said = new Map<string, unknown>([...Object.entries(first ?? {}), ...Object.entries(error)])
  const text = (name: string): string => (said.get(name) === undefined ? '' : String(said.get(name)))
  return { code: text('code'), syscall: text('syscall'), path: text('path'), address: text('address'), port: text('port'), host: text('hostname') }
}
