import { importAnswer, type ImportAnswer } from '@dam-lam/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { BASE, call } from './client.ts'

/** Where the template is fetched. */
export const LIST_TEMPLATE = `${BASE}/administration/import/template`

const send = (file: File, query = ''): Promise<ImportAnswer> => call(`/administration/import${query}`, importAnswer, { method: 'POST', bytes: file })

/** Has the server look at a list without writing anything: every wrong row, or what would be added. */
export const useTryList = () => useMutation({ mutationFn: (file: File) => send(file, '?dryRun=1') })

/** Imports it, whole or not at all; afterwards everything that it may have changed is asked anew. */
export function useImportList() {
  const client = useQueryClient()
  return useMutation({ mutationFn: (file: File) => send(file), onSuccess: () => client.invalidateQueries() })
}
