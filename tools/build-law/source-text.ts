/** Writing values into generated TypeScript: stable to the byte, one entry a line, easy to read in a diff. */

const HEADER = '// Written by tools/build-law.ts from law/source. Do not edit: run `npm run build-law`.\n'

/** A string in single quotes. */
export const quoted = (text: string): string => `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`

/** `{ kind: 'label', of: 'd4', paragraph: 0 }`. A field that is undefined is left out. */
export const record = (fields: Readonly<Record<string, string | number | undefined>>): string => {
  const written = Object.entries(fields).flatMap(([key, value]) => {
    if (value === undefined) return []
    return [`${key}: ${typeof value === 'string' ? quoted(value) : value}`]
  })
  return `{ ${written.join(', ')} }`
}

/** `[`, an entry a line, `]`. */
export const list = (entries: readonly string[]): string => `[\n${entries.map((entry) => `  ${entry},\n`).join('')}]`

/** A whole generated module. */
export const moduleText = (...parts: readonly string[]): string => `${HEADER}\n${parts.join('\n\n')}\n`
