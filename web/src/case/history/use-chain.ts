import { useQuery } from '@tanstack/react-query'
import { checkChain, type Checked, type Link } from './check-chain.ts'

/** Whether this page may compute seals at all: browsers allow it only where the connection is safe. */
export const canCheck = (): boolean => globalThis.isSecureContext

/** The history, checked in this browser; undefined until it is. */
export function useChain(links: readonly Link[]): readonly Checked[] | undefined {
  const { data } = useQuery({
    queryKey: ['chain', links.map(({ hash }) => hash)],
    queryFn: () => checkChain(links),
    enabled: canCheck(),
    staleTime: Number.POSITIVE_INFINITY,
  })
  return data
}
