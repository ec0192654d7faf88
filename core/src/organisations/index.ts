export { growingOrganisations } from './growing-organisations.ts'
export type { GrowingOrganisations, NewItems } from './growing-organisations.ts'
export { CADRE_KINDS, OFFICE_POSTS, organisationsFrom, PERMANENT_POSTS } from './organisations.ts'
export type {
  Body,
  CadreKind,
  CollectiveBody,
  Committee,
  Delegation,
  Earlier,
  OrganisationData,
  Organisations,
  Person,
  Position,
  PostName,
} from './organisations.ts'
export { headOf, officeOf, peopleIn, permanentMembersOf, postKey, speaksFor } from './post.ts'
export type { Post } from './post.ts'
export { holdsOn, overlap } from './period.ts'
export type { Period } from './period.ts'
