import type { FastifyRequest } from 'fastify'
import type { Moment } from '../clock.ts'
import type { OwnerHere } from '../identity/require-password-or-confirmation.ts'
import { Problem } from '../problem.ts'
import { browserToken, sessionToken } from './session-cookie.ts'
import type { Site } from './site.ts'
import { visitOf } from './visit.ts'

/** Who is signed in and looks after the own account, from where, with which session, and when. */
export function ownerOf(request: FastifyRequest, { publicUrl }: Site): OwnerHere & { readonly moment: Moment } {
  const { reader, moment } = visitOf(request)
  const token = sessionToken(request, publicUrl())
  if (token === undefined) throw new Problem('unauthenticated')
  return { person: reader.person, address: request.ip, browser: browserToken(request, publicUrl()), token, moment }
}
