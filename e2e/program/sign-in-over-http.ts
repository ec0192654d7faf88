import { PASSWORD } from './story-server.ts'

/** The cookie of somebody who is signed in. */
export interface SessionCookie {
  readonly name: string
  readonly value: string
}

/** Signs in as a program would. @throws when the server does not let this person in */
export async function signInOverHttp(origin: string, username: string): Promise<SessionCookie> {
  const answer = await fetch(`${origin}/api/v1/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username, password: PASSWORD }),
  })
  const [, name, value] = /^([^=;]+)=([^;]+)/.exec(answer.headers.get('set-cookie') ?? '') ?? []
  if (name === undefined || value === undefined) throw new Error(`${username} cannot sign in: ${answer.status} ${await answer.text()}`)
  return { name, value }
}
