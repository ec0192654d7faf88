import { label, PROVISION_IDS, type ProvisionId } from '@dam-lam/law'

/** A test title that begins with the provisions that it is about: `Điều 4 khoản 2, Điều 7 khoản 1: …`. */
export interface CitingTitle {
  readonly provisions: readonly ProvisionId[]
  /** What the test says about them. */
  readonly says: string
}

/** Thrown for a title that names a provision which the regulation does not have. */
export class UnknownProvisionError extends Error {
  override readonly name = 'UnknownProvisionError'
}

const BY_LABEL: ReadonlyMap<string, ProvisionId> = new Map(PROVISION_IDS.map((id) => [label(id, 'vi'), id]))

/** The first text handed to `test`, `it` or a table of tests, where it begins with «Điều …»; the name of a group is no title. */
const TITLE = /(?:\b(?:test|it)|\))\(\s*(['`])(Điều \d(?:\\.|(?!\1)[^\\\n])*)\1/gu

/** The titles in a test file that cite. @throws UnknownProvisionError */
export const titlesThatCite = (source: string): readonly CitingTitle[] =>
  [...source.matchAll(TITLE)].map(([, , title = '']) => {
    const colon = title.indexOf(':')
    const cited = title.slice(0, colon === -1 ? undefined : colon)
    return { provisions: cited.split(/, | và /u).map(provisionNamed), says: title.slice(cited.length + 1).trim() }
  })

function provisionNamed(name: string): ProvisionId {
  const id = BY_LABEL.get(name)
  if (id === undefined) throw new UnknownProvisionError(`no provision is called «${name}»`)
  return id
}
