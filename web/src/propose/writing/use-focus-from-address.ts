import { useLocation } from '@tanstack/react-router'
import { useEffect } from 'react'

const CONTROLS = 'input, textarea, select, button'

/** Puts the focus where the address points: on the question after `#`, else on the heading of a step just gone to. */
export function useFocusFromAddress(heading: string): void {
  const { hash } = useLocation()
  useEffect(() => {
    const place = hash === '' ? null : document.getElementById(hash)
    if (place === null) return document.getElementById(heading)?.focus({ preventScroll: true })
    place.scrollIntoView({ block: 'center' })
    place.querySelector<HTMLElement>(CONTROLS)?.focus({ preventScroll: true })
  }, [hash, heading])
}
