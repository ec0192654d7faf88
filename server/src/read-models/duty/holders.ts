import { headOf, officeOf, permanentMembersOf, postKey, speaksFor, type Position, type Post } from '@dam-lam/core'
import type { Reader } from '../../organisations/reader.ts'

const collectiveOf = (committee: string): Post => ({ kind: 'collective', committee })
const IN_COLLECTIVE: readonly Position['post'][] = ['head', 'deputy', 'standing-member', 'executive-member']

/** The posts of a committee that can owe something. */
export const postsOf = (committee: string): readonly Post[] => [officeOf(committee), permanentMembersOf(committee), headOf(committee), collectiveOf(committee)]

/** The posts, as keys, whose duties are the reader's own: those that he speaks for, and the collectives in which he sits. */
export function holdersFor({ person, positions }: Reader): readonly string[] {
  const posts = positions.flatMap((position): readonly Post[] => [
    ...postsOf(position.committee).filter((post) => speaksFor(position, post)),
    ...(IN_COLLECTIVE.includes(position.post) ? [collectiveOf(position.committee)] : []),
    ...(position.body === null ? [] : [{ kind: 'body', body: position.body } as const]),
  ])
  return [...new Set([postKey({ kind: 'person', person }), ...posts.map(postKey)])]
}

/** All the posts and bodies of the committees for which the reader looks. */
export function holdersIn({ parties }: Reader, bodies: readonly { readonly id: string; readonly committee: string }[]): readonly string[] {
  const committees = parties.filter((party) => party.startsWith('committee/')).map((party) => party.slice('committee/'.length))
  return [
    ...committees.flatMap(postsOf).map(postKey),
    ...bodies.filter(({ committee }) => committees.includes(committee)).map(({ id }) => postKey({ kind: 'body', body: id })),
  ]
}
