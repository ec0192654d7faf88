import { actAnswer, caseCreated, caseView, draftSaved } from '@dam-lam/contract'
import type { Plan } from '@dam-lam/core'
import type { Step } from '../../server/src/demo/demo-steps.ts'
import { signInOverHttp } from './sign-in-over-http.ts'

/** People who work with a program instead of a browser: same accounts, same interface, same rules. */
export interface OverHttp {
  /** Somebody writes a plan as a draft. @returns the id of the case */
  readonly draft: (by: string, plan: Plan) => Promise<string>
  /** One act after the other, each on the case as it then stands. @throws unless the server takes them all */
  readonly follow: (caseId: string, ...steps: readonly Step[]) => Promise<void>
}

export function overHttp(origin: string): OverHttp {
  const as = async (username: string) => {
    const { name, value } = await signInOverHttp(origin, username)
    return async (method: 'GET' | 'POST' | 'PUT', path: string, body?: unknown): Promise<unknown> => {
      const answer = await fetch(`${origin}/api/v1${path}`, {
        method,
        headers: { cookie: `${name}=${value}`, ...(body !== undefined && { 'content-type': 'application/json' }) },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      })
      if (!answer.ok) throw new Error(`${username}: ${method} ${path}: ${answer.status} ${await answer.text()}`)
      return answer.json()
    }
  }
  return {
    async draft(by, plan) {
      const call = await as(by)
      const { id, draftVersion } = caseCreated.parse(await call('POST', '/cases', { kind: 'proposal' }))
      draftSaved.parse(await call('PUT', `/cases/${id}/draft`, { draftVersion, plan }))
      return id
    },
    async follow(caseId, ...steps) {
      for (const { by, command: { act, ...rest } } of steps) {
        const call = await as(by)
        const { version } = caseView.parse(await call('GET', `/cases/${caseId}`))
        actAnswer.parse(await call('POST', `/cases/${caseId}/acts/${act}`, { expectedVersion: version, ...rest }))
      }
    },
  }
}
