import type { Post } from '@dam-lam/core'

/** Reads a post back from the key by which core lists it: `office/phuong`; undefined for anything else. */
export function postOfKey(key: string): Post | undefined {
  const slash = key.indexOf('/')
  const kind = key.slice(0, slash)
  const id = key.slice(slash + 1)
  switch (kind) {
    case 'office':
    case 'permanent-members':
    case 'head':
    case 'collective':
      return { kind, committee: id }
    case 'body':
      return { kind, body: id }
    case 'person':
      return { kind, person: id }
    default:
      return undefined
  }
}
