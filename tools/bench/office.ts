import { Agent, request } from 'node:http'
import { BENCH_PASSWORD } from './bench-server.ts'

/** The people of one illustrative committee, signed in over HTTP, each call on a kept-alive connection. */
export interface Office {
  get(person: string, path: string): Promise<Answer>
  post(person: string, path: string, body: unknown, method?: 'POST' | 'PUT'): Promise<Answer>
  close(): void
}

interface Answer {
  readonly id?: string
  readonly version?: number
  readonly draftVersion?: number
  readonly items?: readonly { readonly id: string }[]
}

/** Who takes a case down the main road. */
export const PEOPLE = ['canbo.phuong', 'vanphong.phuong', 'bithu.phuong', 'thamdinh.phuong']

/** Signs everybody in. @throws when an answer is not 2xx */
export async function openOffice(url: string, connections: number, people = PEOPLE): Promise<Office> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const cookies = new Map<string, string>()

  const send = (person: string, path: string, body: unknown, method: string): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const text = body === undefined ? '' : JSON.stringify(body)
      const headers = {
        ...(text !== '' && { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }),
        cookie: cookies.get(person) ?? '',
      }
      const call = request(`${url}/api/v1${path}`, { method, agent, headers }, (answer) => {
        const chunks: Buffer[] = []
        answer.on('data', (chunk: Buffer) => chunks.push(chunk))
        answer.on('end', () => {
          const said = Buffer.concat(chunks).toString()
          const [cookie] = answer.headers['set-cookie'] ?? []
          if (cookie !== undefined) cookies.set(person, cookie.split(';', 1)[0] ?? '')
          if ((answer.statusCode ?? 500) < 300) resolve(JSON.parse(said))
          else reject(new Error(`${method} ${path}: ${answer.statusCode} ${said}`))
        })
      })
      call.on('error', reject)
      call.end(text)
    })

  for (const person of people) await send(person, '/session', { username: person, password: BENCH_PASSWORD }, 'POST')
  return {
    get: (person, path) => send(person, path, undefined, 'GET'),
    post: (person, path, body, method = 'POST') => send(person, path, body, method),
    close: () => agent.destroy(),
  }
}
