import { useEffect, useEffectEvent } from 'react'
import type { Basis } from './basis.ts'
import { useBasisActions } from './basis-context.ts'

/**
 * What a whole page rests on: shown by Căn cứ when the page opens, until something on it is pointed at. Give it a key
 * where one component shows several pages.
 */
export function StandingBasis(basis: Basis) {
  const { stand } = useBasisActions()
  const standForPage = useEffectEvent(() => stand(basis))
  useEffect(() => standForPage(), [])
  return null
}
