import { problem } from '@dam-lam/contract'
import { noAnswer, Problem, unreadableAnswer } from './problem.ts'

/** Turns an answer into what the caller works with, and throws when it is something else. Every Zod schema is one. */
export interface Schema<T> {
  parse(value: unknown): T
}

export interface Request {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE'
  /** Sent as JSON. */
  readonly body?: unknown
  /** Sent as it is, instead of a body. */
  readonly bytes?: Blob
  readonly headers?: Readonly<Record<string, string>>
  readonly signal?: AbortSignal
}

export const BASE = '/api/v1'

/** The screens are Vietnamese, whatever the browser prefers; so must be what stands on them. */
const IN_VIETNAMESE = { 'accept-language': 'vi' }

/**
 * Calls the server and returns its answer, parsed. Throws a {@link Problem} for everything else: a refusal, no answer,
 * an answer that the schema does not know.
 */
export async function call<T>(path: string, schema: Schema<T>, request: Request = {}): Promise<T> {
  const response = await send(path, request)
  const answer = await read(response)
  if (!response.ok) throw problemIn(response, answer)
  try {
    return schema.parse(answer)
  } catch {
    throw unreadableAnswer(response.status)
  }
}

/** For calls that answer with nothing. */
export const nothing: Schema<void> = { parse: () => undefined }

async function send(path: string, { method = 'GET', body, bytes, headers = {}, signal }: Request): Promise<Response> {
  try {
    return await fetch(BASE + path, {
      method,
      credentials: 'same-origin',
      headers: { accept: 'application/json', ...IN_VIETNAMESE, ...(body !== undefined && { 'content-type': 'application/json' }), ...(bytes && { 'content-type': 'application/octet-stream' }), ...headers },
      ...(body !== undefined && { body: JSON.stringify(body) }),
      ...(bytes && { body: bytes }),
      ...(signal && { signal }),
    })
  } catch (error) {
    if (signal?.aborted) throw error
    throw noAnswer()
  }
}

async function read(response: Response): Promise<unknown> {
  const text = await response.text()
  if (text === '') return undefined
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function problemIn(response: Response, answer: unknown): Problem {
  const document = problem.safeParse(answer)
  return document.success ? new Problem(document.data) : unreadableAnswer(response.status)
}
