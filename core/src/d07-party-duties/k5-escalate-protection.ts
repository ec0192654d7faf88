import { cite } from '@dam-lam/law'
import { law, practice } from '../kernel/ground.ts'
import { orElse, rule } from '../kernel/rule.ts'
import { act, by } from '../case/act.ts'
import type { Handlers } from '../case/handlers.ts'
import type { Situation } from '../case/situation.ts'
import type { Agency } from '../d09-coordination/coordination.ts'
import { agenciesAsked, inHand, namesProtection, postsOf, somethingToProtect } from '../d06-protection/protection-in-hand.ts'
import { changeProtection, openProtections, type Escalation, type Lacking, type Protection } from '../d06-protection/protection.ts'
import { permanentMembersOf, type Post } from '../organisations/post.ts'
import { ENCLOSED_LETTER_RULES, type Letter } from '../practice/letter.ts'
import { writtenOut } from '../practice/written.ts'

/**
 * A committee that lacks capacity or competence asks a functional agency above to protect (d7.k5), of the tree or outside of
 * it by name. The direct superior is told at the same time, by an act of its own: it sees nothing before it is told, and that it was told
 * at the same time must be provable. An agency that was asked may hand it on in its turn.
 */
export interface EscalateProtectionData {
  readonly of: string
  readonly to: Agency
  readonly lacking: Lacking
  readonly reasons: string
  /** What the agency is asked to do. */
  readonly asks: string
  readonly letter?: Letter | undefined
}

export interface EscalationEvents {
  readonly ProtectionEscalated: { readonly of: string; readonly escalation: Omit<Escalation, 'event' | 'on' | 'enteredOn' | 'reported' | 'answered'> }
}

const LACKS = law(cite('d7.k5', 'Trường hợp không đủ năng lực bảo vệ hoặc không thuộc thẩm quyền giải quyết'))
const AGENCY_ABOVE = law(cite('d7.k5', 'phải đề nghị cơ quan chức năng cấp trên có biện pháp bảo vệ'))

/** Handing it up judges nothing: whoever is himself to be protected may do that much. */
const mayHandUp = (protection: Protection): readonly Post[] => [permanentMembersOf(protection.committee), ...agenciesAsked(protection)]

/** A body of a committee above; of an agency outside the tree the program knows only the name. */
const toAgencyAbove = rule({
  id: 'escalate-protection.to-agency-above',
  basis: AGENCY_ABOVE,
  appliesWhen: ({ data }) => data.to.kind === 'body',
  holds: ({ data: { to }, organisations, position, on }: Situation<EscalateProtectionData>) => {
    const committee = to.kind === 'body' ? organisations.body(to.body)?.committee : undefined
    return orElse(committee !== undefined && organisations.chainAbove(position.committee, on).includes(committee), { body: to.kind === 'body' ? to.body : null })
  },
})

const externalIsNamed = rule({
  id: 'escalate-protection.external-named',
  basis: practice,
  appliesWhen: ({ data }) => data.to.kind === 'external',
  holds: ({ data: { to, letter } }: Situation<EscalateProtectionData>) => orElse(to.kind === 'external' && to.name.trim() !== '' && letter !== undefined),
})

const nextEscalation = (protections: readonly Protection[]): string => `escalation/${protections.reduce((sum, { escalations }) => sum + escalations.length, 0) + 1}`

export const escalateProtection = act({
  name: 'escalate-protection',
  basis: AGENCY_ABOVE,
  power: [by('escalate-protection.by-those-in-charge', AGENCY_ABOVE, postsOf(mayHandUp))],
  moment: [somethingToProtect],
  follows: ({ file }) => openProtections(file)[0]?.on ?? null,
  carries: [
    namesProtection('escalate-protection.of', (situation) => inHand(situation, mayHandUp)),
    toAgencyAbove,
    externalIsNamed,
    writtenOut('escalate-protection.reasons', LACKS, (data: EscalateProtectionData) => data.reasons),
    writtenOut('escalate-protection.asks', AGENCY_ABOVE, (data: EscalateProtectionData) => data.asks),
    ...ENCLOSED_LETTER_RULES,
  ],
  events: ({ file, position: { committee, body }, organisations, on, data }: Situation<EscalateProtectionData>) => {
    const { of, to, lacking, reasons, asks, letter = null } = data
    const superior = body === null ? organisations.superior(committee, on) : null
    return [{ type: 'ProtectionEscalated', data: { of, escalation: { id: nextEscalation(file.protection), from: { committee, body }, to, lacking, reasons, asks, letter, superior } } }]
  },
})

export const escalationHandlers: Handlers<keyof EscalationEvents> = {
  ProtectionEscalated: (file, { data: { of, escalation }, on, enteredOn }, event) => {
    const entry = { event, on, enteredOn }
    return changeProtection(file, of, ({ escalations }) => ({
      escalations: [
        ...escalations.map((one) => (one.to.kind === 'body' && one.to.body === escalation.from.body && one.answered === null ? { ...one, answered: { ...entry, document: null, text: null } } : one)),
        { ...escalation, ...entry, reported: null, answered: null },
      ],
    }))
  },
}
