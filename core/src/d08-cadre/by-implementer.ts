import { law } from '../kernel/ground.ts'
import { orElse, rule } from '../kernel/rule.ts'
import { cite } from '@dam-lam/law'
import type { CaseFile } from '../case/case-file.ts'
import type { Situation } from '../case/situation.ts'
import type { LocalDate } from '../time/index.ts'

/** Those who carry it out by the go-ahead, whether or not they proposed it. */
export const implementersOf = (file: CaseFile): readonly string[] => file.approval?.implementers ?? []

/** Those who carry it out and those who once did: what somebody did under the go-ahead stays his, also when others go on. */
export const everImplementing = (file: CaseFile): readonly string[] =>
  [...new Set([...implementersOf(file), ...file.implementation.former.map(({ person }) => person)])]

/** Those who carry it out, and those who did so on this day. */
export const implementingOn = (file: CaseFile, day: LocalDate): readonly string[] =>
  [...new Set([...implementersOf(file), ...file.implementation.former.filter(({ until }) => until >= day).map(({ person }) => person)])]

/** Điều 8 binds the cadre who carries out the plan: he reports, asks and completes himself. */
export const byImplementer = rule({
  id: 'implementation.by-implementer',
  basis: law(cite('d8.k3', 'về quá trình thực hiện kế hoạch sáng tạo, dám làm, dám đột phá')),
  holds: ({ file, actor }: Situation) =>
    orElse(implementersOf(file).includes(actor.person), { whoMay: implementersOf(file).map((person) => `person/${person}`) }),
})
