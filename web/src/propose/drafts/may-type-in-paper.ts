import type { PositionView } from '@dam-lam/contract'

/** Whether somebody works at an office, which receives plans on paper and types them in (d4.k1: through the office). */
export const mayTypeInPaper = (positions: readonly Pick<PositionView, 'post'>[]): boolean =>
  positions.some(({ post }) => post === 'clerk' || post === 'chief-of-office')
