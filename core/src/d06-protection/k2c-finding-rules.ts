import { cite } from '@dam-lam/law'
import { law, type Basis } from '../kernel/ground.ts'
import { orElse, rule } from '../kernel/rule.ts'
import type { Situation } from '../case/situation.ts'
import { writtenOut } from '../practice/written.ts'
import { K1_CASES, type VerificationFindings } from './incident.ts'
import { approvedPoints } from './k1-approved-points.ts'
import type { OnIncident } from './incident-named.ts'

/** What a conclusion must speak of: everything that the text makes something depend on, each with reasons. */
export type FindingsData = OnIncident & VerificationFindings

const POINT_BY_POINT = law(cite('d6.k1', 'trong phạm vi nội dung của kế hoạch được cấp có thẩm quyền cho chủ trương'))
const AS_APPROVED = law(cite('d3.k4', 'nếu thực hiện đúng chủ trương, có động cơ trong sáng'))
const MOTIVE = law(cite('d6.k2.b', 'xem xét thấu đáo, toàn diện sâu sát động cơ'))
const CASES = law(cite('d6.k1', 'được xem xét bảo vệ trong một số trường hợp sau'))
const OCCURRED = law(cite('d6.k1', 'Nếu có rủi ro, sai sót'))
const ASSESS = law(cite('d7.k6', 'đánh giá động cơ, tính chất, mức độ, nguyên nhân, hậu quả nếu có rủi ro, sai sót'))

interface Named {
  readonly name: string
  readonly reasons: string
}

/** Each of what is wanted exactly once, nothing else, and none without reasons. */
const eachOnce = <const Id extends string>(id: Id, basis: Basis, named: (data: FindingsData) => readonly Named[], wanted: (situation: Situation<FindingsData>) => readonly string[]) =>
  rule({
    id,
    basis,
    holds: (situation: Situation<FindingsData>) => {
      const given = named(situation.data)
      const missing = wanted(situation).filter((name) => given.filter((one) => one.name === name).length !== 1)
      const unknown = given.map(({ name }) => name).filter((name) => !wanted(situation).includes(name))
      const without = given.filter(({ reasons }) => reasons.trim() === '').map(({ name }) => name)
      return orElse(missing.length + unknown.length + without.length === 0, { missing, unknown, without })
    },
  })

export const FINDING_RULES = [
  writtenOut('conclude-verification.occurred', OCCURRED, ({ occurred }: FindingsData) => occurred.reasons),
  eachOnce(
    'conclude-verification.every-point',
    POINT_BY_POINT,
    ({ points }) => points.map(({ point, reasons }) => ({ name: point, reasons })),
    ({ file }) => approvedPoints(file).map(({ id }) => id),
  ),
  writtenOut('conclude-verification.as-approved', AS_APPROVED, ({ asApproved }: FindingsData) => asApproved.reasons),
  eachOnce(
    'conclude-verification.every-motive',
    MOTIVE,
    ({ motives }) => motives.map(({ person, reasons }) => ({ name: person, reasons })),
    ({ file, data }) => file.incidents.find(({ id }) => id === data.incident)?.implementers ?? [],
  ),
  writtenOut('conclude-verification.nature', ASSESS, ({ nature }: FindingsData) => nature),
  writtenOut('conclude-verification.extent', ASSESS, ({ extent }: FindingsData) => extent),
  writtenOut('conclude-verification.cause', ASSESS, ({ cause }: FindingsData) => cause.reasons),
  writtenOut('conclude-verification.consequence', ASSESS, ({ seriousConsequence }: FindingsData) => seriousConsequence.reasons),
  eachOnce(
    'conclude-verification.every-case',
    CASES,
    ({ cases }) => cases.map((found) => ({ name: found.case, reasons: found.reasons })),
    () => K1_CASES,
  ),
] as const
