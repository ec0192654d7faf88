import type { Facts } from '../facts.ts'

const joined = (word: string) => (items: readonly string[]): string => {
  const last = items.at(-1) ?? ''
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${word} ${last}`
}

/** "a, b and c". */
export const list = joined('and')

/** "a, b or c". */
export const either = joined('or')

/** "1 working day", "12 working days". */
export const workingDays = (count: number): string => `${count} working day${count === 1 ? '' : 's'}`

/** “a”. */
export const quoted = (text: string): string => `“${text}”`

/** A refusal for want of power: who may do it, and where to turn. */
export const onlyBy = (doing: string) => (facts: Facts): string =>
  facts.count('whoMay') === 0
    ? `Nobody has yet been charged to ${doing}. Somebody must be charged with it first.`
    : `Only ${facts.anyPost('whoMay')} may ${doing}. Hand the matter over, or choose the right position if you hold several.`

/** A refusal because it is not the moment: where the case stands, when it may be done, what happens next. */
export const onlyAt = (doing: string) => (facts: Facts): string =>
  `The case stands at “${facts.stage('stage')}”, so you cannot ${doing}. That can be done only at ${facts.anyStage('possibleAt')}. Next in this case: ${facts.nextStep('stage')}.`

/** The same where the list of steps would help nobody. */
export const notAtThisStep = (doing: string) => (facts: Facts): string =>
  `The case stands at “${facts.stage('stage')}”, so you cannot ${doing}. Next in this case: ${facts.nextStep('stage')}.`

/** A refusal that has nothing to tell but itself. */
export const always = (text: string) => (): string => text
