import { useCommittees } from '../api/committees.ts'

/** Whether a committee has nobody here, so that its acts are entered from its documents. */
export function useIsExternal(): (committee: string) => boolean {
  const { data } = useCommittees()
  return (id) => data?.items.some((committee) => committee.id === id && committee.external) ?? false
}
