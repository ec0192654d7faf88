import { cite } from '@dam-lam/law'
import { law, practice } from '../kernel/ground.ts'
import { orElse, rule } from '../kernel/rule.ts'
import { act, by } from '../case/act.ts'
import type { CaseFile } from '../case/case-file.ts'
import type { Handlers } from '../case/handlers.ts'
import type { Situation } from '../case/situation.ts'
import type { Organisations } from '../organisations/organisations.ts'
import { officeOf, permanentMembersOf } from '../organisations/post.ts'
import { LETTER_RULES, type Letter } from '../practice/letter.ts'
import { takesNoPartInOwnCase } from '../practice/own-case.ts'
import { writtenOut } from '../practice/written.ts'
import type { Answer, Encouragement, Request } from './encouragement.ts'

/**
 * The competent level decides on what was proposed to it (d5.k2.cuoi): which awards it grants, and why. Who within that
 * level decides, the text leaves to its own rules; what is entered here is the document in which it answers.
 */
export interface CompetentLevelDecidesData {
  /** The request: `request/1`. */
  readonly of: string
  /** The awards granted; none of them is an answer too. */
  readonly granted: readonly string[]
  readonly reasons: string
  readonly letter: Letter
}

/** The same from the document of a level whose people do not work here. */
export type ExternalLevelDecides = Omit<CompetentLevelDecidesData, 'letter'>

export interface CompetentLevelEvents {
  readonly CompetentLevelDecided: CompetentLevelDecidesData & { readonly level: string }
}

const CONSIDER = law(cite('d5.k2.cuoi', 'đề xuất cấp có thẩm quyền xem xét, quyết định'))

export const openRequests = ({ encouragement }: CaseFile): readonly Request[] => encouragement.requests.filter(({ answer }) => answer === null)

/** Those addressed to a level whose people do not work here. */
export const openExternalRequests = (file: CaseFile, organisations: Organisations): readonly Request[] =>
  openRequests(file).filter(({ level }) => organisations.committee(level)?.external === true)

const ownRequests = ({ file, position }: Pick<Situation, 'file' | 'position'>): readonly Request[] =>
  openRequests(file).filter(({ level }) => level === position.committee)

const somethingAsked = rule({
  id: 'competent-level-decides.something-asked',
  basis: CONSIDER,
  holds: (situation: Situation) => orElse(ownRequests(situation).length > 0),
})

const requestIsOpen = rule({
  id: 'competent-level-decides.of',
  basis: practice,
  holds: (situation: Situation<CompetentLevelDecidesData>) => {
    const possible = ownRequests(situation).map(({ id }) => id)
    return orElse(possible.includes(situation.data.of), { of: situation.data.of, possible })
  },
})

const grantedWereAsked = rule({
  id: 'competent-level-decides.granted',
  basis: practice,
  appliesWhen: ({ file, data }) => openRequests(file).some(({ id }) => id === data.of),
  holds: ({ file, data }: Situation<ExternalLevelDecides>) => {
    const asked = openRequests(file).find(({ id }) => id === data.of)?.awards.map(({ id }) => id) ?? []
    return orElse(data.granted.every((award) => asked.includes(award)) && new Set(data.granted).size === data.granted.length, { possible: asked })
  },
})

/** What an answer must carry, whether it is given here or entered from a document. */
export const ANSWER_RULES = [
  grantedWereAsked,
  writtenOut('competent-level-decides.reasons', CONSIDER, (data: ExternalLevelDecides) => data.reasons),
] as const

export const competentLevelDecides = act({
  name: 'competent-level-decides',
  basis: CONSIDER,
  power: [
    by('competent-level-decides.by-level-asked', CONSIDER, ({ file }) => openRequests(file).flatMap(({ level }) => [permanentMembersOf(level), officeOf(level)])),
    takesNoPartInOwnCase,
  ],
  moment: [somethingAsked],
  follows: (situation) => ownRequests(situation)[0]?.on ?? null,
  carries: [requestIsOpen, ...ANSWER_RULES, ...LETTER_RULES],
  events: ({ position: { committee: level }, data }: Situation<CompetentLevelDecidesData>) => [{ type: 'CompetentLevelDecided', data: { ...data, level } }],
})

/** The requests with the answer to one of them. */
export const answered = (encouragement: Encouragement, of: string, answer: Answer): Encouragement => ({
  ...encouragement,
  requests: encouragement.requests.map((request) => (request.id === of && request.answer === null ? { ...request, answer } : request)),
})

export const competentLevelHandlers: Handlers<keyof CompetentLevelEvents> = {
  CompetentLevelDecided: ({ encouragement }, { data: { of, granted, reasons, letter }, on, enteredOn }, event) => ({
    encouragement: answered(encouragement, of, { granted, reasons, document: { number: letter.number, date: letter.date }, external: false, event, on, enteredOn }),
  }),
}
