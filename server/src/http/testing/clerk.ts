import { actAnswer, caseCreated } from '@dam-lam/contract'
import { COMPLETE_PLAN } from './complete-plan.ts'

/** An act that the server has said is done. */
export interface Acknowledged {
  readonly hash: string
  readonly place: number
}

/** What a clerk is about to send; sent again in the same words if no answer came. */
interface Order {
  readonly method: 'POST' | 'PUT'
  readonly path: string
  readonly body: unknown
  readonly key?: string
}

/** The case under way; at version -1 the draft has not been filled in yet. */
interface OwnCase {
  readonly id: string
  readonly draftVersion: number
  readonly version: number
}

type Count = (what: 'sent' | 'acknowledged') => void

const ADVICES = 4

/** What a case needs next at this version; each note stands in the whole database once. */
function whatNext(id: string, version: number): readonly [act: string, data: object] {
  if (version === 0) return ['submit', {}]
  if (version === 1) return ['register', {}]
  return ['advise', { competence: 'within', note: `${id} ${version}` }]
}

/**
 * Works without pause: begins a case, sends it, registers it, writes notes about it, begins the next. When the server is
 * gone, remembers what was not answered, and sends it again to the next one.
 */
export class Clerk {
  readonly acknowledged: Acknowledged[] = []
  readonly #password: string
  #cookie: string | undefined
  #case: OwnCase | undefined

  constructor(password: string) {
    this.#password = password
  }

  /** Signs in, once: a sign-in that is cut off counts as one that failed, and a few of them have to wait. */
  async arrive(url: string): Promise<void> {
    this.#cookie ??= await this.#signIn(url)
  }

  /** Works until the server is gone, which `ended` says. */
  async work(url: string, count: Count, ended: AbortSignal): Promise<void> {
    while (!ended.aborted) {
      try {
        await this.#next(url, count)
      } catch (error) {
        if (!ended.aborted) throw error
      }
    }
  }

  async #signIn(url: string): Promise<string> {
    const body = JSON.stringify({ username: 'chanhvanphong.phuong', password: this.#password })
    const response = await fetch(`${url}/api/v1/session`, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
    if (response.status !== 200) throw new Error(await response.text())
    return response.headers.getSetCookie().join('').split(';', 1).join('')
  }

  async #next(url: string, count: Count): Promise<void> {
    if (this.#case === undefined) {
      const { id, draftVersion } = caseCreated.parse(await this.#send(url, { method: 'POST', path: '/cases', body: { kind: 'proposal' } }, count))
      this.#case = { id, draftVersion, version: -1 }
    } else if (this.#case.version === -1) {
      const { id, draftVersion } = this.#case
      const plan = { ...COMPLETE_PLAN, implementers: ['chanhvanphong.phuong'] }
      await this.#send(url, { method: 'PUT', path: `/cases/${id}/draft`, body: { draftVersion, plan } }, count)
      this.#case = { id, draftVersion, version: 0 }
    } else await this.#act(url, this.#case, count)
  }

  async #act(url: string, { id, draftVersion, version }: OwnCase, count: Count): Promise<void> {
    const [act, data] = whatNext(id, version)
    const order: Order = { method: 'POST', path: `/cases/${id}/acts/${act}`, body: { expectedVersion: version, data }, key: `${id}-${version}` }
    const { version: reached, events } = actAnswer.parse(await this.#send(url, order, count))
    this.acknowledged.push(...events.map(({ hash, place }) => ({ hash: hash ?? '', place })))
    this.#case = reached === ADVICES + 2 ? undefined : { id, draftVersion, version: reached }
  }

  async #send(url: string, { method, path, body, key }: Order, count: Count): Promise<unknown> {
    const headers = { 'content-type': 'application/json', cookie: this.#cookie ?? '', ...(key !== undefined && { 'idempotency-key': key }) }
    const answering = fetch(`${url}/api/v1${path}`, { method, headers, body: JSON.stringify(body) })
    count('sent')
    const response = await answering
    const answer: unknown = await response.json()
    // A draft that was saved without our hearing of it stands one version further: that is as well.
    const saved = response.status === 409 && path.endsWith('/draft')
    if (!response.ok && !saved) throw new Error(`${path} ${JSON.stringify(answer)}`)
    count('acknowledged')
    return answer
  }
}
