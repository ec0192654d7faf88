import type { ArticleId, ProvisionId } from '@dam-lam/law'
import type { Bilingual } from './bilingual.ts'
import type { ActName } from './case/acts.ts'
import type { DutyName } from './case/duties.ts'
import type { PolicyKey } from './policy.ts'
import type { WordId } from './terms/words.ts'

/**
 * What the program does about one provision.
 *
 * - `rule`: the program judges by it, or derives a duty from it
 * - `judgement`: a person finds whether it is so; the program asks for the finding and draws what follows
 * - `definition`: the text explains a word; the word stands in the glossary under the same meaning
 * - `exhortation`: the text calls for a conduct that nobody can check off; its words are shown where they matter
 * - `pending`: it can be put into acts and duties and is not, or not wholly, yet; `says` names what is missing
 * - `not-coded`: there is nothing in it to code
 *
 * Whatever carries a provision is named beside it, of whatever kind it is, and a test compares these names with the rules,
 * acts and duties themselves: nothing is claimed that does not exist, and nothing that rests on the provision is left out.
 */
export type Coverage = Carriers & { readonly says: Bilingual } & (
    | { readonly kind: 'rule' }
    | { readonly kind: 'judgement'; readonly enteredBy: Bilingual }
    | { readonly kind: 'definition'; readonly term: WordId }
    | { readonly kind: 'exhortation'; readonly shownAt: readonly ActName[] }
    | { readonly kind: 'pending' }
    | { readonly kind: 'not-coded'; readonly because: 'heading' }
  )

/** What in the code rests on a provision. */
export interface Carriers {
  /** Ids of rules, which are also the codes of their refusals. */
  readonly rules?: readonly string[]
  readonly acts?: readonly ActName[]
  readonly duties?: readonly DutyName[]
  /** What a committee sets where the provision is vague or silent. */
  readonly policies?: readonly PolicyKey[]
}

/** What is said about every provision of one article. */
export type ArticleCoverage<Article extends ArticleId> = Readonly<
  Record<Extract<ProvisionId, Article | `${Article}.${string}`>, Coverage>
>

/** A name without a norm of its own: what it announces stands in the provisions below it. */
export const HEADING: Coverage = {
  kind: 'not-coded',
  because: 'heading',
  says: {
    vi: 'Là tên gọi, không đặt ra yêu cầu riêng; nội dung nằm ở các khoản, điểm bên dưới và được nói ở từng khoản, điểm ấy.',
    en: 'A heading that demands nothing by itself; what it announces stands in the provisions below and is told there.',
  },
}
