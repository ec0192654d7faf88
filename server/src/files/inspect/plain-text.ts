/** How markup begins that a browser would run. */
const MARKUP = /^\s*<(?:!doctype|html|head|body|script|svg|\?xml|!--)/iu

/** Bytes as text: UTF-8, or UTF-16 that says so. Undefined where they are no text, or markup that is to be run. */
export function textIn(bytes: Buffer): string | undefined {
  const text = decoded(bytes)
  if (text === undefined || hasControls(text) || MARKUP.test(text)) return undefined
  return text
}

function decoded(bytes: Buffer): string | undefined {
  const [first, second] = bytes
  const encoding = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** Besides tab, ends of line and of page. */
const hasControls = (text: string): boolean => {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code < 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0c && code !== 0x0d) return true
  }
  return false
}

/** The pages of a plain text. */
export const textPages = (text: string): readonly (readonly string[])[] => text.split('\f').map((page) => page.split(/\r\n|\r|\n/u))
