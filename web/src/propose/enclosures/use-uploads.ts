import type { KeptFileView } from '@dam-lam/contract'
import type { SecrecyDeclaration } from '@dam-lam/core'
import { useEffect, useReducer, useRef } from 'react'
import { sendFile } from '../../api/files.ts'
import { isProblem, noAnswer } from '../../api/problem.ts'
import { afterUploadSignal, nextToSend, type Sending } from './uploads-state.ts'

export interface Uploads {
  readonly underWay: readonly Sending[]
  readonly choose: (files: readonly File[]) => void
  readonly again: (key: number) => void
  /** Not wanted any more; what is being sent is broken off. */
  readonly drop: (key: number) => void
}

/** Sends chosen files one after the other; each that has arrived is handed on. */
export function useUploads(secrecy: SecrecyDeclaration, onArrived: (file: KeptFileView) => void): Uploads {
  const [underWay, signal] = useReducer(afterUploadSignal, [])
  const arrived = useRef(onArrived)
  const breaks = useRef<{ readonly key: number; readonly by: AbortController } | null>(null)
  useEffect(() => {
    arrived.current = onArrived
  }, [onArrived])
  useEffect(() => () => breaks.current?.by.abort(), [])

  const next = nextToSend(underWay)
  useEffect(() => {
    if (!next) return
    const { key, file } = next
    const by = new AbortController()
    breaks.current = { key, by }
    const onProgress = (part: number): void => signal({ kind: 'sending', key, part })
    onProgress(0)
    const send = async (): Promise<void> => {
      try {
        arrived.current(await sendFile({ file, secrecy, onProgress, signal: by.signal }))
        signal({ kind: 'gone', key })
      } catch (error) {
        if (!by.signal.aborted) signal({ kind: 'failed', key, problem: isProblem(error) ? error : noAnswer() })
      }
    }
    void send()
  }, [next, secrecy])

  return {
    underWay,
    choose: (files) => signal({ kind: 'chosen', files }),
    again: (key) => signal({ kind: 'again', key }),
    drop: (key) => {
      if (breaks.current?.key === key) breaks.current.by.abort()
      signal({ kind: 'gone', key })
    },
  }
}
