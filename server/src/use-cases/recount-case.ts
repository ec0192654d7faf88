import { DatabaseError, type Pool } from 'pg'
import type { CaseProjection } from '../read-models/case-projection.ts'
import { MOVED, readModelTexts } from './commit-act.ts'

/**
 * Lets a case to which nothing has happened stand by what is in force now.
 * @returns false when the case, or what is in force, has moved on; then nothing was written
 */
export async function recountCase(
  write: Pool,
  { caseId, version, inForceVersion, projection }: { readonly caseId: string; readonly version: number; readonly inForceVersion: number; readonly projection: CaseProjection },
): Promise<boolean> {
  try {
    await write.query({
      name: 'recount_case',
      text: 'select recount_case($1, $2, $3, $4, $5, $6)',
      values: [caseId, version, inForceVersion, ...readModelTexts(projection)],
    })
    return true
  } catch (error) {
    if (error instanceof DatabaseError && MOVED.includes(error.code ?? '')) return false
    throw error
  }
}
