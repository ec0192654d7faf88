import type { FastifySchemaCompiler } from 'fastify'
import type { z } from 'zod'
import { Problem } from '../problem.ts'

/** Checks a part of a request by the schema of the contract, and keeps everything that is wrong with it for the answer. */
export const validateInput: FastifySchemaCompiler<z.ZodType> = ({ schema }) => (data: unknown) => {
  const { success, data: value, error } = schema.safeParse(data)
  return success ? { value } : { error: new Problem('invalid-request', { issues: error.issues }) }
}

