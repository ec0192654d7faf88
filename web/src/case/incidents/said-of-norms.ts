import { words } from '../../face/words.ts'
import type { IncidentShown } from './compared.ts'

const of = words.k1Norms

/** What is said of each of the two norms of d6.k1, by what was found; every sentence stands in the catalogue, none is made here. */
export const saidOfNorms = ({ norms: { within, considered } }: Pick<IncidentShown, 'norms'>) => ({
  within: of.within[within.finding],
  considered: considered.finding === 'not-found' ? of.considered[whyNot(considered)] : of.considered[considered.finding],
})

/** The condition that was found wanting, in the order of the text. */
function whyNot({ conditions }: IncidentShown['norms']['considered']): 'no-incident' | 'serious' | 'no-case' {
  const missing = conditions.find(({ finding }) => finding === 'not-found')?.name
  if (missing === 'risk-or-error') return 'no-incident'
  return missing === 'no-serious-consequence' ? 'serious' : 'no-case'
}
