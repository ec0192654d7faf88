import { practice } from '../kernel/ground.ts'
import { cite } from '@dam-lam/law'
import { law } from '../kernel/ground.ts'
import { orElse, rule } from '../kernel/rule.ts'
import { act, by } from '../case/act.ts'
import type { Handlers } from '../case/handlers.ts'
import type { Situation } from '../case/situation.ts'
import { changeProtection, openProtections, type Protection } from '../d06-protection/protection.ts'
import { inHandNotOwn, namesProtection, notOwnProtection, postsOf, somethingToProtect } from '../d06-protection/protection-in-hand.ts'
import { permanentMembersOf, type Post } from '../organisations/post.ts'
import { writtenOut } from './written.ts'

/**
 * A protection that has done its work is brought to an end, with its result. The text does not speak of it; but a protection
 * that never began cannot end, for that would be declining it.
 */
export interface EndProtectionData {
  readonly of: string
  readonly result: string
}

export interface EndProtectionEvents {
  readonly ProtectionEnded: EndProtectionData
}

const owedBy = ({ committee }: Protection): readonly Post[] => [permanentMembersOf(committee)]
const hasMeasure = ({ measures }: Protection): boolean => measures.length > 0

const afterAMeasure = rule({
  id: 'end-protection.after-a-measure',
  basis: law(cite('d7.k5', 'Chỉ đạo triển khai ngay các biện pháp bảo vệ')),
  appliesWhen: (situation: Situation) => inHandNotOwn(owedBy)(situation).length > 0,
  holds: (situation) => orElse(inHandNotOwn(owedBy)(situation).some(hasMeasure)),
})

export const endProtection = act({
  name: 'end-protection',
  basis: practice,
  power: [by('end-protection.by-permanent-members', practice, postsOf(owedBy))],
  moment: [somethingToProtect, notOwnProtection(owedBy), afterAMeasure],
  follows: ({ file }) => openProtections(file)[0]?.on ?? null,
  carries: [
    namesProtection('end-protection.of', (situation) => inHandNotOwn(owedBy)(situation).filter(hasMeasure)),
    writtenOut('end-protection.result', practice, (data: EndProtectionData) => data.result),
  ],
  events: ({ data }: Situation<EndProtectionData>) => [{ type: 'ProtectionEnded', data }],
})

export const endProtectionHandlers: Handlers<keyof EndProtectionEvents> = {
  ProtectionEnded: (file, { data: { of, result }, on, enteredOn }, event) => changeProtection(file, of, () => ({ ended: { result, event, on, enteredOn } })),
}
