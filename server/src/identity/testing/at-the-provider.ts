/*
 * A browser at the provider, without a browser: follows its redirects with its cookies, types a name into its form, agrees,
 * and stops at the address that leads back. `cookies` are those of a browser that has been there before.
 */
export async function signInAtProvider(start: string, name: string, back: string, cookies = new Map<string, string>()): Promise<URL> {
  let next = start
  let form: URLSearchParams | undefined
  for (let step = 0; step < 20; step += 1) {
    const answer = await fetch(next, {
      redirect: 'manual',
      headers: { cookie: [...cookies].map(([key, value]) => `${key}=${value}`).join('; ') },
      ...(form && { method: 'POST', body: form }),
    })
    form = undefined
    for (const cookie of answer.headers.getSetCookie()) {
      const [, key = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? []
      cookies.set(key, value)
    }
    const location = answer.headers.get('location')
    if (location !== null) {
      next = new URL(location, next).href
      if (next.startsWith(back)) return new URL(next)
      continue
    }
    const page = await answer.text()
    const [, action] = /<form[^>]* action="([^"]+)"/.exec(page) ?? []
    if (action === undefined) throw new Error(`${next}: ${answer.status} ${page.slice(0, 300)}`)
    next = new URL(action, next).href
    form = page.includes('name="login"') ? new URLSearchParams({ prompt: 'login', login: name, password: 'bất kỳ' }) : new URLSearchParams({ prompt: 'consent' })
  }
  throw new Error('the provider sends in a circle')
}
