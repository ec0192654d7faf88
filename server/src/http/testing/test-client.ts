import type { FastifyInstance, InjectOptions } from 'fastify'
import type { z } from 'zod'

/** An answer of the API. */
export interface Answer {
  readonly status: number
  readonly type: string
  readonly headers: Readonly<Record<string, unknown>>
  readonly text: string
  /** The same as it came, for what is no text. */
  readonly bytes: Buffer
  /** Read as JSON; undefined when there is none. */
  readonly body: unknown
}

type Headers = Readonly<Record<string, string>>

/** Somebody at a browser: signed in, or nobody yet. */
export interface TestClient {
  get(path: string, headers?: Headers): Promise<Answer>
  send(method: 'POST' | 'PUT' | 'DELETE', path: string, body?: unknown, headers?: Headers): Promise<Answer>
  /** Sends a body exactly as it is given. */
  sendRaw(method: 'POST' | 'PUT', path: string, body: string | Buffer, headers: Headers): Promise<Answer>
}

/** Calls the API with this cookie, without a network between. */
export function testClient(app: FastifyInstance, cookie?: string): TestClient {
  const call = async (options: InjectOptions & { url: string }): Promise<Answer> => {
    const response = await app.inject({ ...options, url: `/api/v1${options.url}`, headers: { ...options.headers, ...(cookie !== undefined && { cookie }) } })
    const type = response.headers['content-type'] ?? ''
    return { status: response.statusCode, type, headers: response.headers, text: response.body, bytes: response.rawPayload, body: type.includes('json') ? response.json() : undefined }
  }
  return {
    get: (url, headers) => call({ method: 'GET', url, ...(headers && { headers }) }),
    send: (method, url, body, headers) =>
      call({ method, url, headers: { ...(body !== undefined && { 'content-type': 'application/json' }), ...headers }, ...(body !== undefined && { payload: JSON.stringify(body) }) }),
    sendRaw: (method, url, payload, headers) => call({ method, url, payload, headers }),
  }
}

/** Signs in, and goes on with the cookie that was given. */
export async function signedIn(app: FastifyInstance, username: string, password: string): Promise<TestClient> {
  const { headers, status, text } = await testClient(app).send('POST', '/session', { username, password })
  if (status !== 200) throw new Error(`${username} cannot sign in: ${text}`)
  return testClient(app, String(headers['set-cookie']).split(';', 1).join(''))
}

/** The body of an answer that must be of this status and shape. */
export function read<Schema extends z.ZodType>(answer: Answer, status: number, schema: Schema): z.output<Schema> {
  if (answer.status !== status) throw new Error(`${answer.status} instead of ${status}: ${answer.text}`)
  return schema.parse(answer.body)
}
