import type { CaseFile } from '../case/case-file.ts'

/** Điều 7 khoản 2 to 6 bind the managing and the competent committee alike. */
export const boundCommittees = (file: CaseFile): readonly string[] => [...new Set([file.managingCommittee, file.competentCommittee])]
