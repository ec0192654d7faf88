import type { LocalDate } from '@dam-lam/core'
import type { Language } from '@dam-lam/law'
import type { FastifyRequest } from 'fastify'
import type { OrganisationSnapshot } from '../organisations/organisation-cache.ts'
import { wordingIn, type Wording } from '../read-models/wording.ts'

declare module 'fastify' {
  interface FastifyInstance {
    /** The day in Viet Nam, by the clock of the server. */
    today: () => LocalDate
  }
}

/** The words in which a request is answered, with the names of today. */
export const wordingFor = (request: Pick<FastifyRequest, 'headers' | 'server'>, { organisations }: Pick<OrganisationSnapshot, 'organisations'>): Wording =>
  wordingIn(languageOf(request), organisations, request.server.today())

/** Vietnamese, unless the caller's Accept-Language prefers English to it. */
export function languageOf(request: Pick<FastifyRequest, 'headers'>): Language {
  const header = request.headers['accept-language'] ?? ''
  return preference(header, 'en') > preference(header, 'vi') ? 'en' : 'vi'
}

/** The weight that the header gives to a language; 0 when it names none. */
function preference(header: string, language: Language): number {
  const weights = header.split(',').flatMap((range) => {
    const [tag = '', ...parameters] = range.trim().toLowerCase().split(';')
    if (tag !== language && !tag.startsWith(`${language}-`)) return []
    const weight = Number(parameters.map((text) => /^\s*q=([\d.]+)/.exec(text)?.[1]).find((text) => text !== undefined) ?? 1)
    return [Number.isNaN(weight) ? 0 : weight]
  })
  return Math.max(0, ...weights)
}
