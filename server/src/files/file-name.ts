import type { FileType } from '@dam-lam/core'

/** The endings under which each kind of file is known, the usual one first. */
const ENDINGS: Readonly<Record<FileType, readonly [string, ...string[]]>> = {
  'application/pdf': ['pdf'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['docx'],
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['xlsx'],
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': ['pptx'],
  'application/vnd.oasis.opendocument.text': ['odt'],
  'application/vnd.oasis.opendocument.spreadsheet': ['ods'],
  'image/png': ['png'],
  'image/jpeg': ['jpg', 'jpeg'],
  'text/plain': ['txt', 'csv', 'md', 'log'],
}

const LONGEST = 200

/**
 * The name under which a file is kept and later saved by others: without folders and without characters that a system
 * reads its own way, ending as its content is. «báo cáo.exe» that is a PDF becomes «báo cáo.exe.pdf».
 */
export function fileName(given: string, type: FileType): string {
  const base = given.split(/[/\\]/u).at(-1) ?? ''
  const clean = base.replaceAll(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}<>:"|?*]/gu, ' ').replaceAll(/\s+/gu, ' ').trim()
  const [usual] = ENDINGS[type]
  const ending = ENDINGS[type].find((known) => clean.toLowerCase().endsWith(`.${known}`))
  const stem = ending === undefined ? clean : clean.slice(0, -ending.length - 1)
  return `${stem.replace(/^[. ]+/u, '').slice(0, LONGEST).trim() || 'tài liệu'}.${ending ?? usual}`
}

/** `Content-Disposition` for a name in any language (RFC 6266, RFC 5987): to be saved, never to be shown. */
export function attachment(name: string): string {
  const plain = name.normalize('NFD').replaceAll(/[\u0300-\u036F]/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D').replaceAll(/[^\w. ()-]/gu, '_')
  const encoded = encodeURIComponent(name).replaceAll(/['()*]/gu, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`
}
