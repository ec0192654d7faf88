import type { Words } from '../words.ts'

/** The point of Article 5(2) at which a form stands; its own words are never retyped. */
export const forms: Words['forms'] = {
  'd5.k2.a': 'point a',
  'd5.k2.b': 'point b',
  'd5.k2.c': 'point c',
  'd5.k2.d': 'point d',
  'd5.k2.dd': 'point đ',
  'd5.k2.e': 'point e',
  'd5.k2.g': 'point g',
  'd5.k2.h': 'point h',
}

export const whyUpward: Words['whyUpward'] = { 'beyond-competence': 'beyond competence', 'not-yet-regulated': 'not regulated yet' }
