import { caseParams } from '@dam-lam/contract'
import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { Problem } from '../problem.ts'
import { note } from '../security-log/noted.ts'
import { loadCase, type LoadedCase, type Who } from '../use-cases/load-case.ts'
import { sessionToken } from './session-cookie.ts'
import type { Site } from './site.ts'

/** One request of somebody who acts on a case: who, and the case as it stood when the request came in. */
export interface CaseVisit {
  readonly who: Who
  readonly loaded: LoadedCase
}

export const actHeaders = z.looseObject({
  'idempotency-key': z.string().min(1).max(200).optional().describe('Cùng mã, cùng câu trả lời, không ghi lần thứ hai'),
})

const visits = new WeakMap<FastifyRequest, CaseVisit>()

/** Finds out who acts, and brings the case with the same round trip. @throws Problem `unauthenticated` */
export async function beginCaseVisit(request: FastifyRequest, { pools, clock, publicUrl }: Site): Promise<void> {
  const token = sessionToken(request, publicUrl())
  if (token === undefined) throw new Problem('unauthenticated')
  const key = actHeaders.safeParse(request.headers).data?.['idempotency-key']
  // What is no identifier names no case; that it is none is said once it is clear who asks.
  const id = caseParams.safeParse(request.params).data?.id ?? ''
  const loaded = await loadCase(pools.write, { token }, id, key, clock.read())
  if (!loaded) throw new Problem('unauthenticated')
  note(request, { person: loaded.person })
  visits.set(request, { who: { token }, loaded })
}

/** The visit of a request whose route has begun one. */
export function caseVisitOf(request: FastifyRequest): CaseVisit {
  const visit = visits.get(request)
  if (!visit) throw new Error(`${request.url} acts without having asked who is there`)
  return visit
}
