import { fileRules, keptFile, problem, type KeptFileView } from '@dam-lam/contract'
import type { SecrecyDeclaration } from '@dam-lam/core'
import { queryOptions, useQuery } from '@tanstack/react-query'
import { address } from './address.ts'
import { BASE, call } from './client.ts'
import { noAnswer, Problem, unreadableAnswer } from './problem.ts'

const fileRulesQuery = queryOptions({
  queryKey: ['file-rules'],
  staleTime: Number.POSITIVE_INFINITY,
  queryFn: ({ signal }) => call('/files/rules', fileRules, { signal }),
})

/** What is taken here: kinds, the largest size, whether state secrets may be kept. */
export const useFileRules = () => useQuery(fileRulesQuery)

/** Where a document of a case is fetched; the browser saves it and never shows it. */
export const fileAddress = (caseId: string, fileId: string): string => `${BASE}/cases/${encodeURIComponent(caseId)}/files/${encodeURIComponent(fileId)}`

/** Whether state secrets may be kept here; as long as that is not known, they may not. */
export const useKeepsSecrets = (): boolean => useFileRules().data?.mode === 'isolated-lan'

export interface FileToSend {
  readonly file: File
  readonly secrecy: SecrecyDeclaration
  /** How much has been sent, from 0 to 1. */
  readonly onProgress: (part: number) => void
  readonly signal: AbortSignal
}

/** Sends a file as it is. Only the older way of asking a server tells how far it has come. Throws a {@link Problem}. */
export function sendFile({ file, secrecy, onProgress, signal }: FileToSend): Promise<KeptFileView> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('POST', BASE + address('/files', { name: file.name, secrecy }))
    request.setRequestHeader('accept', 'application/json')
    request.setRequestHeader('content-type', 'application/octet-stream')
    request.upload.addEventListener('progress', ({ loaded, total }) => onProgress(total === 0 ? 0 : loaded / total))
    request.addEventListener('load', () => {
      const answer = json(request.responseText)
      const kept = keptFile.safeParse(answer)
      if (request.status === 201 && kept.success) return resolve(kept.data)
      const said = problem.safeParse(answer)
      reject(said.success ? new Problem(said.data) : unreadableAnswer(request.status))
    })
    for (const event of ['error', 'abort', 'timeout']) request.addEventListener(event, () => reject(noAnswer()))
    signal.addEventListener('abort', () => request.abort())
    request.send(file)
  })
}

function json(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
