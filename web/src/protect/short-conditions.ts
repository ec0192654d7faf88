import type { ConditionName, Finding } from '@dam-lam/core'
import { words } from '../face/words.ts'

const of = words.k1Norms

interface ShortCondition {
  readonly name: string
  readonly finding: Finding
}

/** What of the two norms a short list needs. */
export interface ShortNorms {
  readonly within: { readonly conditions: readonly ShortCondition[] }
  readonly considered: { readonly conditions: readonly ShortCondition[] }
}

/** The conditions of both norms, those of the first before those of the second, each with what was found; the words of the text stand elsewhere. */
export const shortConditions = ({ within, considered }: ShortNorms): readonly { readonly name: string; readonly value: string }[] =>
  [...within.conditions, ...considered.conditions].map(({ name, finding }) => ({ name: isNamed(name) ? of.conditions[name] : name, value: of.findings[finding] }))

const isNamed = (name: string): name is ConditionName => name in of.conditions
