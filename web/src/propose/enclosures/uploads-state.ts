import type { Problem } from '../../api/problem.ts'

/** A file on its way to the server. */
export interface Sending {
  readonly key: number
  readonly file: File
  readonly phase:
    | { readonly kind: 'waiting' }
    /** How much has been sent, from 0 to 1; at 1 the server is looking into it. */
    | { readonly kind: 'sending'; readonly part: number }
    | { readonly kind: 'failed'; readonly problem: Problem }
}

export type UploadSignal =
  | { readonly kind: 'chosen'; readonly files: readonly File[] }
  | { readonly kind: 'sending'; readonly key: number; readonly part: number }
  | { readonly kind: 'failed'; readonly key: number; readonly problem: Problem }
  | { readonly kind: 'again'; readonly key: number }
  /** It has arrived, or is not wanted any more. */
  | { readonly kind: 'gone'; readonly key: number }

/** The files on their way after a signal: one is sent at a time, in the order in which they were chosen. */
export function afterUploadSignal(uploads: readonly Sending[], signal: UploadSignal): readonly Sending[] {
  switch (signal.kind) {
    case 'chosen': {
      const first = 1 + Math.max(0, ...uploads.map(({ key }) => key))
      return [...uploads, ...signal.files.map((file, index): Sending => ({ key: first + index, file, phase: { kind: 'waiting' } }))]
    }
    case 'gone':
      return uploads.filter(({ key }) => key !== signal.key)
    case 'again':
      return withPhase(uploads, signal.key, { kind: 'waiting' })
    case 'sending':
      return withPhase(uploads, signal.key, { kind: 'sending', part: signal.part })
    case 'failed':
      return withPhase(uploads, signal.key, { kind: 'failed', problem: signal.problem })
  }
}

const withPhase = (uploads: readonly Sending[], key: number, phase: Sending['phase']): readonly Sending[] =>
  uploads.map((upload) => (upload.key === key ? { ...upload, phase } : upload))

/** Which file is to be sent now; undefined while another is, and where none waits. */
export const nextToSend = (uploads: readonly Sending[]): Sending | undefined =>
  uploads.some(({ phase }) => phase.kind === 'sending') ? undefined : uploads.find(({ phase }) => phase.kind === 'waiting')
