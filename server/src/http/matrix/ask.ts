import type { Answer } from '../testing/test-client.ts'
import type { Asked } from './rows/row.ts'
import type { Caller, World } from './world.ts'

/** Sends one request as somebody. */
export async function ask({ client }: Caller, { method, path, body, headers }: Asked, { server }: World): Promise<Answer> {
  if (path.startsWith('//')) {
    const { statusCode: status, body: text, rawPayload: bytes, headers: given } = await server.app.inject({ method, url: path.slice(1) })
    return { status, type: String(given['content-type']), headers: given, text, bytes, body: undefined }
  }
  return method === 'GET' ? client.get(path, headers) : client.send(method, path, body, headers)
}

/** In words, for whoever reads a failure. */
export const inWords = ({ person }: Caller, { method, path, body }: Asked): string =>
  `${person ?? 'người chưa đăng nhập'}: ${method} ${path}${body === undefined ? '' : ` ${JSON.stringify(body).slice(0, 80)}`}`
