import type { PostName } from '@dam-lam/core'
import { z } from 'zod'

/** The posts that a person can hold. A post of core that is not named here does not compile. */
const POST_NAMES = {
  cadre: 'cadre',
  clerk: 'clerk',
  'chief-of-office': 'chief-of-office',
  head: 'head',
  deputy: 'deputy',
  'standing-member': 'standing-member',
  'executive-member': 'executive-member',
  officer: 'officer',
  administrator: 'administrator',
} as const satisfies { readonly [Name in PostName]: Name }

export const postName = z.enum(POST_NAMES)
