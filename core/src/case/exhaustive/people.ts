import type { CaseFile } from '../case-file.ts'

/** Everybody of a committee who has a part in some act, and two whose part is none. */
const ROLES = ['canbo', 'canbo2', 'vanphong', 'bithu', 'phobithu', 'uyvien', 'thamdinh', 'phoihop', 'ubkt']
/** In a committee that never had the plan: the right posts in the wrong place. */
const STRANGERS = ['vanphong', 'bithu']

/** All who could have a hand in this case, and some who should not. */
export const peopleAround = (file: CaseFile): readonly string[] => [
  ...['phuong', 'tinh'].flatMap((committee) => {
    const involved = file.managingCommittee === committee || file.receipts.some((receipt) => receipt.committee === committee) || file.incidents.some(({ superior }) => superior === committee)
    return (involved ? ROLES : STRANGERS).map((role) => `${role}.${committee}`)
  }),
  'noichinh.tinh',
  'quantri.tinh',
]
