import { policy } from '../kernel/ground.ts'
import { orElse, rule } from '../kernel/rule.ts'
import { proposingSide } from '../case/case-file.ts'
import type { Situation } from '../case/situation.ts'

/** Nobody appraises, decides or gives an opinion on a case in which he is proposer or implementer. */
export const takesNoPartInOwnCase = rule({
  id: 'own-case.no-part',
  basis: policy('own-case.takes-no-part'),
  appliesWhen: ({ policy }) => policy['own-case.takes-no-part'],
  holds: ({ file, actor }: Situation) => orElse(!proposingSide(file).includes(actor.person), { person: actor.person }),
})
