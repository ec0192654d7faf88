import type { Asked, Row } from './row.ts'

export const get = (path: string): Asked => ({ method: 'GET', path })
export const asking = (holds: string, ...paths: readonly string[]): Row => ({ holds, asks: () => paths.map(get) })

/** The same for whoever asks: it holds nothing of any case. */
export const openToAll = (holds: string, ...paths: readonly string[]): Row => ({ ...asking(holds, ...paths), open: true })

export const posting = (holds: string, path: string, body: unknown): Row => ({ holds, asks: () => [{ method: 'POST', path, body }] })

/** About the caller's own account. */
export const own = (holds: string, ...asks: readonly Asked[]): Row => ({ holds, asks: () => asks, only: ['canbo.phuong', 'bithu.tinh', 'quantri', null] })

/** A wrong password of the right form. */
export const password = 'không phải mật khẩu này'

/** One of each kind; the copy of what is held about somebody may not be asked for all day. */
export const ONE_OF_EACH = ['canbo.phuong', 'canbo2.phuong', 'vanphong.phuong', 'bithu.phuong', 'chaphanh.phuong', 'thamdinh.phuong', 'phoihop.phuong', 'canbo.coso', 'vanphong.tinh', 'noichinh.tinh', 'quantri', null]
