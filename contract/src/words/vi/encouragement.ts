import type { Words } from '../words.ts'

/** The point of Điều 5 khoản 2 at which a form stands; its own words are never retyped. */
export const forms: Words['forms'] = {
  'd5.k2.a': 'điểm a',
  'd5.k2.b': 'điểm b',
  'd5.k2.c': 'điểm c',
  'd5.k2.d': 'điểm d',
  'd5.k2.dd': 'điểm đ',
  'd5.k2.e': 'điểm e',
  'd5.k2.g': 'điểm g',
  'd5.k2.h': 'điểm h',
}

export const whyUpward: Words['whyUpward'] = { 'beyond-competence': 'vượt quá thẩm quyền', 'not-yet-regulated': 'chưa có quy định' }
