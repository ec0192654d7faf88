import type { ProblemView, RefusalView } from '@dam-lam/contract'

/** What only the browser can find. */
type OwnCode = 'no-answer' | 'unreadable-answer' | 'device-did-not'
type ProblemDocument = Omit<ProblemView, 'code'> & { readonly code: ProblemView['code'] | OwnCode }

/**
 * What went wrong, as the server tells it (a problem document) or as we find it (no answer, an answer that is none).
 * `title` and `detail` are plain Vietnamese and may be shown as they are.
 */
export class Problem extends Error {
  override readonly name = 'Problem'
  /** The HTTP status; 0 when no answer came. */
  readonly status: number
  readonly code: ProblemView['code'] | OwnCode
  readonly title: string
  readonly detail: string
  /** Why a rule refused, all reasons at once; empty for any other problem. */
  readonly refusals: readonly RefusalView[]
  /** Each place in what was sent that is wrong, in words; empty for any other problem. */
  readonly errors: NonNullable<ProblemView['errors']>
  /** What changed meanwhile, when the version was stale: the version of now, and what happened since. */
  readonly version: number | undefined
  readonly events: NonNullable<ProblemView['events']>

  constructor(document: ProblemDocument) {
    super(`${document.status} ${document.code}: ${document.title}`)
    this.status = document.status
    this.code = document.code
    this.title = document.title
    this.detail = document.detail
    this.refusals = document.refusals ?? []
    this.errors = document.errors ?? []
    this.version = document.version
    this.events = document.events ?? []
  }
}

export const isProblem = (error: unknown, status?: number): error is Problem =>
  error instanceof Problem && (status === undefined || error.status === status)

/** Whether the same request may succeed when it is sent again: nobody answered, or the server was at fault. */
export const mayPass = (error: unknown): boolean => !(error instanceof Problem) || error.status === 0 || error.status >= 500

/** No answer: the machine is off the network, or the server is off. */
export const noAnswer = (): Problem => own(0, 'no-answer', 'Không kết nối được với máy chủ', 'Kiểm tra mạng rồi thử lại. Những gì đã nhập vẫn còn trên trang.')

/** An answer that does not speak the language of the interface, from a server of another version or from between. */
export const unreadableAnswer = (status: number): Problem =>
  own(status, 'unreadable-answer', 'Máy chủ trả lời không đúng dạng', 'Tải lại trang; nếu vẫn vậy, hãy báo người quản trị.')

/** The device made no passkey, or signed with none; browsers do not say why, so that pages learn nothing about it. */
export const deviceDidNot = (why: 'has-one' | 'refused'): Problem =>
  why === 'has-one'
    ? own(0, 'device-did-not', 'Thiết bị này đã có khóa', 'Thiết bị đã có khóa truy cập của tài khoản này; không cần thêm nữa.')
    : own(0, 'device-did-not', 'Thiết bị chưa xác nhận', 'Có thể bạn đã bấm thôi, đã chờ quá lâu, hoặc thiết bị không có khóa nào cho nơi này. Hãy thử lại.')

const own = (status: number, code: OwnCode, title: string, detail: string): Problem =>
  new Problem({ type: 'about:blank', status, code, title, detail })
