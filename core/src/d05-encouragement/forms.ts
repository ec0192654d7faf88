import { cite, PROVISIONS, type Citation } from '@dam-lam/law'

/**
 * The eight forms of encouragement (hình thức khuyến khích) of Điều 5 khoản 2, each in the text's own words and named by its
 * point. Nothing in the program says them in words of its own.
 */
export const FORMS = {
  'd5.k2.a': cite('d5.k2.a', PROVISIONS['d5.k2.a']),
  'd5.k2.b': cite('d5.k2.b', PROVISIONS['d5.k2.b']),
  'd5.k2.c': cite('d5.k2.c', PROVISIONS['d5.k2.c']),
  'd5.k2.d': cite('d5.k2.d', PROVISIONS['d5.k2.d']),
  'd5.k2.dd': cite('d5.k2.dd', PROVISIONS['d5.k2.dd']),
  'd5.k2.e': cite('d5.k2.e', PROVISIONS['d5.k2.e']),
  'd5.k2.g': cite('d5.k2.g', PROVISIONS['d5.k2.g']),
  'd5.k2.h': cite('d5.k2.h', PROVISIONS['d5.k2.h']),
} as const satisfies Readonly<Record<string, Citation>>

/** One of the eight forms, by the id of its point. */
export type FormId = keyof typeof FORMS

export const FORM_IDS = Object.keys(FORMS) as readonly FormId[]

/** Conditions, trust and motivation: they are given as measures from the go-ahead on (d7.k2, d7.k4), before any effect is known. */
export const MEASURE_FORMS: readonly FormId[] = ['d5.k2.a', 'd5.k2.b', 'd5.k2.c']
