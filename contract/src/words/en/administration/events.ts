import { formatDate } from '@dam-lam/core'
import { excerpt } from '../../excerpt.ts'
import type { NameOf } from '../../name-of.ts'
import type { Words } from '../../words.ts'
import { title } from '../posts.ts'

type Held = Parameters<Words['administrativeEvents']['PersonAppointed']['told']>[0]

const titled = ({ post, committee, body }: Pick<Held, 'post' | 'committee' | 'body'>, name: NameOf): string =>
  title({ post, committee: name(`committee/${committee}`), body: body === null ? null : name(`body/${body}`) })

export const administrativeEvents: Words['administrativeEvents'] = {
  PersonAdded: {
    title: 'Person added',
    told: ({ id, name: called, managedBy }, _on, name) => `${called} (${id}) added${managedBy === null ? '' : `, managed by ${name(`committee/${managedBy}`)}`}.`,
  },
  PersonCorrected: {
    title: 'Name corrected',
    told: ({ person, name: called, reason }) => `The name of ${person} corrected to ${called}. Reason: ${excerpt(reason)}.`,
  },
  PersonAppointed: {
    title: 'Position recorded',
    told: ({ person, from, to, ...held }, _on, name) =>
      `${name(`person/${person}`)} is ${titled(held, name)} from ${formatDate(from)}${to === null ? '' : ` to the end of ${formatDate(to)}`}.`,
  },
  PositionEnded: {
    title: 'Position ended',
    told: ({ person, to, reason, ...held }, _on, name) =>
      `${name(`person/${person}`)} is no longer ${titled(held, name)} after ${formatDate(to)}. Reason: ${excerpt(reason)}.`,
  },
  OneTimeLinkMade: {
    title: 'Link to set a password made',
    told: ({ person, removesFactors, reason }, _on, name) =>
      `${name(`person/${person}`)} is given a one-time link to set a password${removesFactors ? ', which removes the old second factor and passkeys' : ''}. Reason: ${excerpt(reason)}.`,
  },
  AccountSuspended: {
    title: 'Account suspended',
    told: ({ person, reason }, _on, name) => `The account of ${name(`person/${person}`)} is suspended. Reason: ${excerpt(reason)}.`,
  },
  AccountRestored: {
    title: 'Account restored',
    told: ({ person, reason }, _on, name) => `The account of ${name(`person/${person}`)} is open again. Reason: ${excerpt(reason)}.`,
  },
  AccountEnded: {
    title: 'Account ended',
    told: ({ person, reason }, _on, name) => `The account of ${name(`person/${person}`)} is ended. Reason: ${excerpt(reason)}.`,
  },
}
