import { isProvisionId, type ProvisionId } from '@dam-lam/law'
import { useParams } from '@tanstack/react-router'
import { useEffect } from 'react'

/** The provision that the address names, brought into view; `null` when it names none, or one that does not exist. */
export function useProvisionInAddress(): ProvisionId | null {
  const { provisionId } = useParams({ strict: false })
  const target = provisionId !== undefined && isProvisionId(provisionId) ? provisionId : null
  useEffect(() => {
    if (target !== null) document.getElementById(target)?.scrollIntoView({ block: 'start' })
  }, [target])
  return target
}
