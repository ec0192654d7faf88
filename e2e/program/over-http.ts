import { actAnswer, caseCreated, caseView, draftSaved } from '@dam-lam/contract'
import type { ActData, ActName, LocalDate, PlanDraft } from '@dam-lam/core'
import type { SessionCookie } from './sign-in-over-http.ts'

/** Somebody who works with a program instead of a browser: same account, same interface, same rules. */
export interface Desk {
  /** Writes a plan as a draft. @returns the id of the case */
  readonly draft: (plan: PlanDraft) => Promise<string>
  /** Does an act on the case as it now stands. @throws unless the server takes it */
  readonly act: <Name extends ActName>(caseId: string, name: Name, data: ActData<Name>, on?: LocalDate) => Promise<void>
}

/** The desk of whoever holds this cookie. */
export function deskOverHttp(origin: string, cookie: SessionCookie): Desk {
  const call = async (method: 'GET' | 'POST' | 'PUT', path: string, body?: unknown): Promise<unknown> => {
    const answer = await fetch(`${origin}/api/v1${path}`, {
      method,
      headers: { cookie: `${cookie.name}=${cookie.value}`, ...(body !== undefined && { 'content-type': 'application/json' }) },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`)
    return answer.json()
  }
  return {
    async draft(plan) {
      const { id, draftVersion } = caseCreated.parse(await call('POST', '/cases', { kind: 'proposal' }))
      draftSaved.parse(await call('PUT', `/cases/${id}/draft`, { draftVersion, plan }))
      return id
    },
    async act(caseId, name, data, on) {
      const { version } = caseView.parse(await call('GET', `/cases/${caseId}`))
      actAnswer.parse(await call('POST', `/cases/${caseId}/acts/${name}`, { expectedVersion: version, data, ...(on && { on }) }))
    },
  }
}
