import type { CaseKind } from './case-kind.ts'
import type { CaseFile, Proposer } from './case-file.ts'
import type { Situation } from './situation.ts'

/** The first event of a case without a plan says whose it is; a later one has nothing to add. */
export interface Opening {
  readonly proposer: Proposer
  readonly managingCommittee: string
  readonly edition: string
}

/** Said once, by the first event of the case. */
export const openingOf = ({ file, edition }: Pick<Situation, 'file' | 'edition'>): Opening | null =>
  file.version > 0 ? null : { proposer: file.proposer, managingCommittee: file.managingCommittee, edition }

/** How the first event makes the draft a case of this kind. */
export const opened = (kind: CaseKind, opening: Opening | null): Partial<CaseFile> =>
  opening === null
    ? {}
    : {
        kind,
        edition: opening.edition,
        proposer: opening.proposer,
        managingCommittee: opening.managingCommittee,
        competentCommittee: opening.managingCommittee,
      }
