import { signInOverHttp } from '../program/sign-in-over-http.ts'

/** Administrative acts, one after the other, by a program in an administrator's name. @throws unless the server takes them all */
export async function administer(origin: string, username: string, acts: readonly (readonly [act: string, data: object])[]): Promise<void> {
  const { name, value } = await signInOverHttp(origin, username)
  for (const [act, data] of acts) {
    const answer = await fetch(`${origin}/api/v1/administration/acts/${act}`, {
      method: 'POST',
      headers: { cookie: `${name}=${value}`, 'content-type': 'application/json' },
      body: JSON.stringify({ data }),
    })
    if (!answer.ok) throw new Error(`${username}: ${act}: ${answer.status} ${await answer.text()}`)
  }
}
