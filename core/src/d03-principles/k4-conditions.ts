import { cite, type Citation } from '@dam-lam/law'
import type { Finding, Incident, Motive } from '../d06-protection/incident.ts'

/**
 * Exempting a cadre, or mitigating his responsibility, has conditions of its own in Điều 3 khoản 4: carried out as approved,
 * a clean motive, for the common good. They stand whatever was found under Điều 6 khoản 1. Of each cadre they are put beside
 * what was found about him; whether he is exempted the level that gave the go-ahead decides.
 */
export const EXEMPTION_CONDITIONS = ['as-approved', 'clean-motive'] as const
export type ExemptionCondition = (typeof EXEMPTION_CONDITIONS)[number]

export interface OfCadre {
  readonly person: string
  readonly conditions: readonly { readonly name: ExemptionCondition; readonly words: Citation; readonly finding: Finding }[]
}

const AS_APPROVED = cite('d3.k4', 'nếu thực hiện đúng chủ trương')
const CLEAN_MOTIVE = cite('d3.k4', 'có động cơ trong sáng, vì lợi ích chung')

/** The conditions for each cadre about whom something was found; before that, for each who carried it out. */
export function exemptionConditions({ implementers, conclusion }: Pick<Incident, 'implementers' | 'conclusion'>): readonly OfCadre[] {
  const findings = conclusion?.findings
  const motives = findings?.motives ?? implementers.map((person) => ({ person, motive: 'not-established' as const }))
  return motives.map(({ person, motive }) => ({
    person,
    conditions: [
      { name: 'as-approved', words: AS_APPROVED, finding: findings?.asApproved.finding ?? 'not-established' },
      { name: 'clean-motive', words: CLEAN_MOTIVE, finding: cleanliness(motive) },
    ],
  }))
}

const cleanliness = (motive: Motive): Finding => (motive === 'clean' ? 'found' : motive === 'not-established' ? motive : 'not-found')
