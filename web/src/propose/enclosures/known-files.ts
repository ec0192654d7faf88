import type { KeptFileView } from '@dam-lam/contract'
import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query'

/** What has been uploaded since the page was loaded: the answer of the server, until the draft itself tells of it. */
const uploadedQuery = queryOptions({
  queryKey: ['uploaded-files'],
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: Number.POSITIVE_INFINITY,
  initialData: [] as readonly KeptFileView[],
  queryFn: () => Promise.resolve([] as readonly KeptFileView[]),
})

/** What is known of documents: from the server's draft or case, and from what was uploaded here. */
export function useKnownFiles(told: readonly KeptFileView[]): (id: string) => KeptFileView | undefined {
  const { data: uploaded } = useQuery(uploadedQuery)
  return (id) => [...told, ...uploaded].find((file) => file.id === id)
}

/** Remembers what the server said of a document just uploaded. */
export function useRememberFile(): (file: KeptFileView) => void {
  const client = useQueryClient()
  return (file) => client.setQueryData<readonly KeptFileView[]>(uploadedQuery.queryKey, (uploaded = []) => [...uploaded, file])
}
