import { cite } from '@dam-lam/law'
import { law } from '../kernel/ground.ts'
import { act, by } from '../case/act.ts'
import type { Handlers } from '../case/handlers.ts'
import type { Situation } from '../case/situation.ts'
import type { PaperReference } from '../d04-go-ahead/k3-extend.ts'
import type { Post } from '../organisations/post.ts'
import { takesNoPartInOwnCase } from '../practice/own-case.ts'
import type { Incident, VerificationFindings } from './incident.ts'
import { changeIncident, followsOf, incidentOf, namesOneOf, someOpen, type OnIncident } from './incident-named.ts'
import { superiorsOf, toVerify } from './k2c-direct-verification.ts'
import { FINDING_RULES, type FindingsData } from './k2c-finding-rules.ts'

/**
 * What the verification found (d6.k2.c). Findings and nothing else: whether the cadre is exempted is not for the superior
 * to say. The body that verifies enters them, or the superior's permanent members who lead it.
 */
export type ConcludeVerificationData = FindingsData

export interface ConcludeVerificationEvents {
  readonly VerificationConcluded: OnIncident & {
    readonly committee: string
    readonly findings: VerificationFindings
    readonly document: PaperReference | null
  }
}

const CONCLUDE = law(cite('d6.k2.c', 'thẩm tra, xác minh kết luận kịp thời, chính xác'))

const directed = (situation: Pick<Situation, 'file' | 'organisations'>): readonly Incident[] => toVerify(situation).filter(({ verification }) => verification !== null)

const verifiersOf = (situation: Situation): readonly Post[] => [
  ...directed(situation).flatMap(({ verification }): readonly Post[] => (verification ? [{ kind: 'body', body: verification.lead }] : [])),
  ...superiorsOf(situation),
]

/** The findings among the data, and nothing besides. */
export function findingsIn({ incident: _incident, ...findings }: FindingsData): VerificationFindings {
  return findings
}

export const concludeVerification = act({
  name: 'conclude-verification',
  basis: CONCLUDE,
  power: [by('conclude-verification.by-verifiers', CONCLUDE, verifiersOf), takesNoPartInOwnCase],
  moment: [someOpen('conclude-verification.directed', directed)],
  follows: followsOf(({ verification }) => verification),
  carries: [namesOneOf('conclude-verification.incident', directed), ...FINDING_RULES],
  events: ({ file, data, position }: Situation<ConcludeVerificationData>) => [
    {
      type: 'VerificationConcluded',
      data: { incident: data.incident, committee: incidentOf(file, data.incident).superior ?? position.committee, findings: findingsIn(data), document: null },
    },
  ],
})

export const concludeVerificationHandlers: Handlers<keyof ConcludeVerificationEvents> = {
  VerificationConcluded: (file, { data: { incident, ...conclusion }, on, enteredOn }, event) => ({
    incidents: changeIncident(file, incident, () => ({ conclusion: { ...conclusion, event, on, enteredOn } })),
  }),
}
