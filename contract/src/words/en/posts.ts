import type { Post } from '@dam-lam/core'
import type { NameOf } from '../name-of.ts'
import type { Words } from '../words.ts'

export const posts: Words['posts'] = {
  cadre: 'Cadre',
  clerk: 'Clerk of the office',
  'chief-of-office': 'Chief of Office',
  head: 'Secretary',
  deputy: 'Deputy Secretary',
  'standing-member': 'Member of the Standing Committee',
  'executive-member': 'Member of the Executive Committee',
  officer: 'Officer',
  administrator: 'System administrator',
}

export const cadreKinds: Words['cadreKinds'] = {
  'political-system': 'Leading or managing office in the Party, the State, the Front or a socio-political organisation',
  'state-enterprise': 'Manager in a state enterprise',
  'public-service-unit': 'Office or title in a public service unit',
}

export const title: Words['title'] = ({ post, committee, body }) =>
  post === 'administrator' ? posts[post] : `${posts[post]}, ${body ?? committee}`

/** "Office of Đảng ủy phường". */
export function post(post: Post, name: NameOf): string {
  switch (post.kind) {
    case 'office':
      return `the office of ${name(`committee/${post.committee}`)}`
    case 'permanent-members':
      return `the permanent members of ${name(`committee/${post.committee}`)}`
    case 'head':
      return `the secretary of ${name(`committee/${post.committee}`)}`
    case 'collective':
      return `the collective of ${name(`committee/${post.committee}`)}`
    case 'body':
      return name(`body/${post.body}`)
    case 'person':
      return name(`person/${post.person}`)
  }
}

export const levels: Words['levels'] = {
  cell: 'Cell',
  base: 'Base level',
  ward: 'Commune or ward',
  district: 'District',
  province: 'Province',
  centre: 'Centre',
}

export const bodyKinds: Words['bodyKinds'] = {
  advisory: 'Advisory body',
  inspection: 'Inspection Commission',
  'internal-affairs': 'Internal Affairs Commission',
  organisation: 'Organisation Commission',
  propaganda: 'Propaganda Commission',
  front: 'Fatherland Front',
}

export const collectives: Words['collectives'] = {
  standingCommittee: 'Standing Committee',
  executiveCommittee: 'Executive Committee',
}

export const collective: Words['collective'] = (body, committee) => `the ${collectives[body]} of ${committee}`
