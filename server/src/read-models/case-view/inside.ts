import type { CaseView } from '@dam-lam/contract'
import { askedNow, currentAppraisal, postKey, type Asked, type CaseFile } from '@dam-lam/core'
import { plainJson } from '../../cases/case-events.ts'

/** The parts of a case that are for the committee's bodies until the reply is issued. */
type Inside = Pick<CaseView, 'advice' | 'opinions' | 'legalReview' | 'agenda' | 'deliberations' | 'appraisal' | 'approval'>

/** What of the inside this reader sees, and the names of the parts of which something is kept from him. */
export function insideSeen(whole: CaseFile, seen: CaseFile): { parts: Inside; withheld: string[] } {
  const all = partsOf(whole, () => true)
  const known = partsOf(seen, (asked) => !isKeptBack(asked, whole))
  // Whether anything was approved is not told by what is withheld either: with a meeting its outcome is kept back.
  const isWithheld = (part: string): boolean =>
    part === 'approval' ? whole.deliberations.length > seen.deliberations.length : textOf(all, part) !== textOf(known, part)
  const withheld = Object.keys(all).filter(isWithheld)
  const nothingLeft = (part: string): boolean => withheld.includes(part) && textOf(known, part) === '[]'
  const parts = Object.fromEntries(Object.entries(known).map(([part, value]) => [part, nothingLeft(part) ? null : value]))
  return { parts: plainJson(parts) as Inside, withheld }
}

const partsOf = (file: CaseFile, isShown: (asked: Asked) => boolean) => ({
  advice: file.advice,
  opinions: askedNow(file).filter(isShown),
  legalReview: file.legalReview && { ...file.legalReview, asked: file.legalReview.asked.filter(isShown) },
  agenda: file.agenda,
  deliberations: file.deliberations,
  appraisal: currentAppraisal(file) ?? null,
  approval: file.approval,
})

const textOf = (parts: object, part: string): string => JSON.stringify(Object.entries(parts).find(([name]) => name === part)?.[1])

/** Somebody who has answered must not look to another reader like somebody who has not. */
const isKeptBack = (asked: Asked, whole: CaseFile): boolean =>
  asked.opinion === null && askedNow(whole).some(({ post, opinion }) => postKey(post) === postKey(asked.post) && opinion !== null)
