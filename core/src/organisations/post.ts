import type { LocalDate } from '../time/index.ts'
import { OFFICE_POSTS, PERMANENT_POSTS, type Organisations, type Position } from './organisations.ts'

/**
 * Who owes a duty and who may do an act: always a post, so that both pass to the successor. A person is named only
 * where the text itself binds the person: the proposer, a member of a council.
 */
export type Post =
  | { readonly kind: 'office'; readonly committee: string }
  | { readonly kind: 'permanent-members'; readonly committee: string }
  | { readonly kind: 'head'; readonly committee: string }
  | { readonly kind: 'collective'; readonly committee: string }
  | { readonly kind: 'body'; readonly body: string }
  | { readonly kind: 'person'; readonly person: string }

/** Does the holder of this position speak for that post? A collective is spoken for by nobody: its meeting decides. */
export function speaksFor(position: Position, post: Post): boolean {
  switch (post.kind) {
    case 'office':
      return position.committee === post.committee && OFFICE_POSTS.includes(position.post)
    case 'permanent-members':
      return position.committee === post.committee && PERMANENT_POSTS.includes(position.post)
    case 'head':
      return position.committee === post.committee && position.post === 'head'
    case 'body':
      return position.body === post.body
    case 'person':
      return position.person === post.person
    case 'collective':
      return false
  }
}

/** A stable text for a post, as it stands in lists and read models: `office/phuong`, `person/canbo.phuong`. */
export function postKey(post: Post): string {
  switch (post.kind) {
    case 'body':
      return `body/${post.body}`
    case 'person':
      return `person/${post.person}`
    default:
      return `${post.kind}/${post.committee}`
  }
}

/** The persons who can act for a post on a day; for a collective its members, who owe the duty together. */
export function peopleIn(post: Post, organisations: Organisations, on: LocalDate): readonly string[] {
  switch (post.kind) {
    case 'person':
      return [post.person]
    case 'collective':
      return organisations.members(post.committee, 'executiveCommittee', on)
    case 'body': {
      const body = organisations.body(post.body)
      if (!body) return []
      return organisations
        .holders(body.committee, ['officer'], on)
        .filter((position) => position.body === post.body)
        .map((position) => position.person)
    }
    default:
      return organisations
        .holders(post.committee, ['clerk', 'chief-of-office', 'head', 'deputy'], on)
        .filter((position) => speaksFor(position, post))
        .map((position) => position.person)
  }
}

export const officeOf = (committee: string): Post => ({ kind: 'office', committee })
export const permanentMembersOf = (committee: string): Post => ({ kind: 'permanent-members', committee })
export const headOf = (committee: string): Post => ({ kind: 'head', committee })
