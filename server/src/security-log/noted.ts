import type { FastifyRequest } from 'fastify'
import type { Problem } from '../problem.ts'

/** What became known of a request while it was answered, and no line of the log could say otherwise. */
export interface Noted {
  readonly person?: string
  readonly problem?: Problem
}

const notes = new WeakMap<FastifyRequest, Noted>()

/** Adds to what is known of this request. */
export const note = (request: FastifyRequest, known: Noted): void => void notes.set(request, { ...notes.get(request), ...known })

export const notedOf = (request: FastifyRequest): Noted => notes.get(request) ?? {}
