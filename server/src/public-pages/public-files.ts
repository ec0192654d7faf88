import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

/** A file beside the pages. Its name carries its hash, so that a cache may keep it for ever. */
export interface PublicFile {
  readonly path: string
  readonly type: string
  readonly bytes: Buffer
}

export interface PublicFiles {
  /** The path of the style sheet. */
  readonly stylesheet: string
  readonly all: readonly PublicFile[]
}

const FOLDER = '/cong-khai/tep/'
const FONTS = ['vietnamese-400', 'latin-400', 'vietnamese-600', 'latin-600'] as const

/** Reads the style sheet and the typeface once; the sheet names the fonts by their paths. */
export async function readPublicFiles(): Promise<PublicFiles> {
  const fonts = await Promise.all(FONTS.map(async (name) => ({ name, file: named(`${name}.woff2`, 'font/woff2', await readFile(fontPath(name))) })))
  const sheet = await readFile(new URL('public.css', import.meta.url), 'utf8')
  const text = fonts.reduce((css, { name, file }) => css.replaceAll(`url(${name})`, `url(${file.path})`), sheet)
  const stylesheet = named('trang.css', 'text/css; charset=utf-8', Buffer.from(text))
  return { stylesheet: stylesheet.path, all: [stylesheet, ...fonts.map(({ file }) => file)] }
}

const fontPath = (name: string): string => fileURLToPath(import.meta.resolve(`@fontsource/be-vietnam-pro/files/be-vietnam-pro-${name}-normal.woff2`))

function named(name: string, type: string, bytes: Buffer): PublicFile {
  const [stem = '', ending = ''] = name.split('.')
  return { path: `${FOLDER}${stem}.${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}.${ending}`, type, bytes }
}
