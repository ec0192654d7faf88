import type { FastifyRequest } from 'fastify'
import { readerOn } from '../organisations/reader.ts'
import { sessionHolder } from '../identity/session.ts'
import type { Looking } from '../read-models/looking.ts'
import { Problem } from '../problem.ts'
import { note } from '../security-log/noted.ts'
import type { Resources } from '../use-cases/resources.ts'

const visits = new WeakMap<FastifyRequest, Looking>()

/** Finds out who asks, before anything else of the request is looked at. @throws Problem `unauthenticated` */
export async function beginVisit(request: FastifyRequest, token: string | undefined, resources: Resources): Promise<void> {
  const moment = resources.clock.read()
  const holder = token === undefined ? undefined : await sessionHolder(resources.pools, token, moment)
  if (!holder) throw new Problem('unauthenticated')
  note(request, { person: holder.person })
  const organisation = await resources.organisations.at(holder.organisationVersion)
  const inForce = await resources.inForce.at(holder.inForceVersion)
  visits.set(request, { reader: readerOn(holder.person, organisation.organisations, moment.today), organisation, inForce, moment })
}

/** The visit of a request whose route has begun one. */
export function visitOf(request: FastifyRequest): Looking {
  const visit = visits.get(request)
  if (!visit) throw new Error(`${request.url} answers without having asked who is there`)
  return visit
}
