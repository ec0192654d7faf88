import { useEffect, useRef, type RefObject } from 'react'
import type { Basis } from './basis.ts'

const MARGIN_PX = 32

/**
 * Keeps the marked words in sight when Căn cứ shows something else: from the top if they fit, else scrolled just far
 * enough. The box that scrolls carries `data-scroll-box`; measured against it, a sheet still on its way up is no trouble.
 */
export function useMarkInView(basis: Basis | null): RefObject<HTMLDivElement | null> {
  const content = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const box = content.current?.closest('[data-scroll-box]')
    const mark = content.current?.querySelector('mark')
    if (!box || basis === null) return
    box.scrollTop = 0
    if (mark) box.scrollTop = Math.max(0, mark.getBoundingClientRect().bottom - box.getBoundingClientRect().bottom + MARGIN_PX)
  }, [basis])
  return content
}
