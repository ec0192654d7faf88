/** `?trang-thai=qua-han&q=123` → `{ 'trang-thai': 'qua-han', q: '123' }`: every value is a text, as a person would type it. */
export const parseSearch = (search: string): Record<string, string> => Object.fromEntries(new URLSearchParams(search))

/** The way back; what is undefined, null or empty is left out. */
export function stringifySearch(search: Readonly<Record<string, unknown>>): string {
  const given = Object.entries(search).flatMap(([name, value]) =>
    typeof value === 'string' && value !== '' ? [[name, value]] : [])
  return given.length === 0 ? '' : `?${new URLSearchParams(given)}`
}

/** The search of a page that knows these names: each a text or absent, and nothing else. For a route's `validateSearch`. */
export const texts = <const Name extends string>(...names: readonly Name[]) =>
  (search: Readonly<Record<string, unknown>>): { [N in Name]?: string } => {
    const known: { [N in Name]?: string } = {}
    for (const name of names) {
      const value = search[name]
      if (typeof value === 'string' && value !== '') known[name] = value
    }
    return known
  }
