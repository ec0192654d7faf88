import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { OrganisationCache } from '../organisations/organisation-cache.ts'
import type { Clock } from '../clock.ts'
import { notedOf } from './noted.ts'
import type { SecurityEvent, SecurityLog, SecurityMatter } from './security-log.ts'

const READING = ['GET', 'HEAD', 'OPTIONS']

/** Looks at every answer once it is sent, so that logging neither delays nor changes any. */
export function logSecurity(app: FastifyInstance, log: SecurityLog, { clock, organisations }: { readonly clock: Clock; readonly organisations: OrganisationCache }): void {
  app.addHook('onResponse', async (request, reply) => {
    const matter = matterOf(request, reply)
    if (matter === undefined) return
    const { problem, person } = notedOf(request)
    log({
      at: clock.read().instant,
      what: matter,
      outcome: reply.statusCode >= 500 ? 'failed' : reply.statusCode >= 400 || problem ? 'refused' : 'done',
      code: problem?.code,
      rules: problem?.details.refusals?.map(({ code }) => code),
      person: person ?? (await accountTried(request, organisations)),
      ...wayOf(request),
      status: reply.statusCode,
    })
  })
}

/** From where a request came and to where it went, without anything that was sent. */
export const wayOf = (request: FastifyRequest): Pick<SecurityEvent, 'address' | 'request' | 'method' | 'route' | 'target'> => ({
  address: request.ip,
  request: request.id,
  method: request.method,
  route: request.routeOptions.url ?? 'none',
  target: textAt(request.params, 'id')?.slice(0, 100),
})

/** Under which head an answer is logged; undefined for what is everyday. */
function matterOf(request: FastifyRequest, { statusCode }: FastifyReply): SecurityMatter | undefined {
  const route = request.routeOptions.url ?? 'none'
  const writes = !READING.includes(request.method)
  if (statusCode >= 500) return 'failure'
  // Whoever comes back from single sign-on comes by a link.
  if (route.endsWith('/single-sign-on/callback')) return 'authentication'
  if (writes && /^\/api\/v1\/session(?:\/|$)/.test(route) && !route.endsWith('/password')) return 'authentication'
  if (writes && /^\/api\/v1\/(?:account|sessions|session\/password)(?:\/|$)/.test(route)) return 'own-account'
  if (writes && /^\/api\/v1\/administration(?:\/|$)/.test(route)) return 'administration'
  return statusCode >= 400 && isTelling(request, statusCode) ? 'refusal' : undefined
}

/**
 * A page that asks whether somebody is signed in, a form that asks what is still missing, and a write that came second are
 * everyday; every other refusal may be somebody trying the doors.
 */
function isTelling(request: FastifyRequest, status: number): boolean {
  if (status === 401) return !READING.includes(request.method)
  if (status === 404) return request.url.startsWith('/api/')
  if (status === 422) return !/[?&]dryRun=/.test(request.url)
  return status !== 409
}

/** The account that somebody tried to enter, if there is one of this name: never whatever else stood in the field. */
async function accountTried(request: FastifyRequest, organisations: OrganisationCache): Promise<string | undefined> {
  const typed = textAt(request.body, 'username')
  if (typed === undefined) return undefined
  try {
    return (await organisations.at(0)).organisations.person(typed)?.id
  } catch {
    return undefined
  }
}

function textAt(value: unknown, key: string): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const found: unknown = Object.entries(value).find(([name]) => name === key)?.[1]
  return typeof found === 'string' ? found : undefined
}
