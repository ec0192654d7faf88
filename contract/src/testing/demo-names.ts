import { DEMO_ORGANISATION } from '@dam-lam/core/testing'
import { nameOf } from '../words/name-of.ts'

const { committees, bodies, people } = DEMO_ORGANISATION

/** The names of the illustrative tree. */
export const demoNames = nameOf({
  ...Object.fromEntries(committees.map(({ id, name }) => [`committee/${id}`, name])),
  ...Object.fromEntries(bodies.map(({ id, name }) => [`body/${id}`, name])),
  ...Object.fromEntries(people.map(({ id, name }) => [`person/${id}`, name])),
})
