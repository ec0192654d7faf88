const LONGEST = /^.{0,160}/su

/** What a person wrote, short enough to stand inside a sentence: on one line, cut at a word, without its full stop. */
export function excerpt(written: string): string {
  const text = written.replaceAll(/\s+/gu, ' ').trim()
  const beginning = LONGEST.exec(text)?.[0] ?? ''
  if (beginning === text) return text.replace(/[.;,:\s]+$/u, '')
  return `${beginning.replace(/ [^ ]*$/u, '')}…`
}
