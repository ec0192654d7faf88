import type { CaseView } from '@dam-lam/contract'
import { approvedPoints, exemptionConditions, k1Norms, type CaseFile, type Condition, type Incident, type K1Norms, type Norm } from '@dam-lam/core'
import type { Language } from '@dam-lam/law'
import { plainJson } from '../../cases/case-events.ts'
import { clauseView } from '../grounds.ts'

type View = CaseView['incidents'][number]

/** What went wrong, as its reader knows it, beside what had been approved and the two norms of d6.k1. */
export const incidentViews = (known: CaseFile, language: Language): View[] => known.incidents.map((incident) => incidentView(incident, known, language))

function incidentView(incident: Incident, known: CaseFile, language: Language): View {
  const { approval, plans } = known
  const plan = approval && plans[approval.planVersion - 1]?.plan
  const kept = {
    ...incident,
    // Who carried it out then, not who does now.
    points: approvedPoints({ approval: approval && { ...approval, implementers: incident.implementers }, plans }),
    pilot: (approval?.scope ?? plan?.scope)?.pilot === true,
    exemption: exemptionConditions(incident).map(({ person, conditions }) => ({ person, conditions: conditions.map((condition) => conditionView(condition, language)) })),
    norms: normsView(k1Norms(incident.conclusion?.findings ?? null), language),
  }
  return plainJson(kept)
}

const normsView = ({ within, considered, standing }: K1Norms, language: Language) => ({
  within: normView(within, language),
  considered: { ...normView(considered, language), cases: considered.cases.map((one) => conditionView(one, language)) },
  standing: standing.map((words) => clauseView(words, language)),
})

const normView = ({ words, conditions, finding }: Norm, language: Language) => ({
  words: clauseView(words, language),
  conditions: conditions.map((condition) => conditionView(condition, language)),
  finding,
})

const conditionView = <Name extends string>({ name, words, finding }: Pick<Condition, 'words' | 'finding'> & { readonly name: Name }, language: Language) => ({ name, finding, words: clauseView(words, language) })
