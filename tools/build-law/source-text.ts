/** Writing values into generated TypeScript: stable to the byte, one entry a line, easy to read in a diff. */

const HEADER = '// Written by tools/build-law.ts from law/source. Do not edit: run `npm run build-law`.\n'

/** A string in single quotes. */
export const quoted = (text: string): string => `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`

type Value = string | number | null | { readonly [key: string]: Value }

const key = (name: string): string => (/^\w+$/.test(name) ? name : quoted(name))

/** A value on one line: `{ kind: 'label', of: 'd4', text: 'Điều 4. ' }`. */
export const literal = (value: Value): string => {
  if (value === null || typeof value === 'number') return String(value)
  if (typeof value === 'string') return quoted(value)
  const fields = Object.entries(value).map(([name, field]) => `${key(name)}: ${literal(field)}`)
  return `{ ${fields.join(', ')} }`
}

/** `[`, an entry a line, `]`. */
export const list = (entries: readonly Value[]): string => `[\n${entries.map((entry) => `  ${literal(entry)},\n`).join('')}]`

/** `{`, a field a line, `}`. */
export const table = (fields: Readonly<Record<string, Value>>): string =>
  `{\n${Object.entries(fields)
    .map(([name, field]) => `  ${key(name)}: ${literal(field)},\n`)
    .join('')}}`

/** A whole generated module. */
export const moduleText = (...parts: readonly string[]): string => `${HEADER}\n${parts.join('\n\n')}\n`
