import type { Language, ProvisionId } from './provision-id.ts'

/**
 * How a person names a provision. Vietnamese law is cited from the whole to the part, and so are we:
 * `d4.k3.b.g2` → «Điều 4 khoản 3 điểm b gạch đầu dòng thứ hai», "Article 4, clause 3, point b, second dash".
 */

type Words = {
  readonly article: string
  readonly clause: string
  readonly point: string
  readonly closing: string
  readonly dash: (nth: number) => string
  readonly between: string
}

const NTH_VI = ['nhất', 'hai', 'ba', 'tư']
const NTH_EN = ['first', 'second', 'third', 'fourth']

const WORDS: Readonly<Record<Language, Words>> = {
  vi: {
    article: 'Điều',
    clause: 'khoản',
    point: 'điểm',
    closing: 'đoạn cuối',
    dash: (nth) => `gạch đầu dòng thứ ${NTH_VI[nth - 1] ?? nth}`,
    between: ' ',
  },
  en: {
    article: 'Article',
    clause: 'clause',
    point: 'point',
    closing: 'closing paragraph',
    dash: (nth) => `${NTH_EN[nth - 1] ?? nth} dash`,
    between: ', ',
  },
}

const stepLabel = (step: string, words: Words): string => {
  if (step === 'cuoi') return words.closing
  const [, kind = '', number = ''] = /^([dkg])(\d+)$/.exec(step) ?? []
  if (kind === 'd') return `${words.article} ${number}`
  if (kind === 'k') return `${words.clause} ${number}`
  if (kind === 'g') return words.dash(Number(number))
  return `${words.point} ${step === 'dd' ? 'đ' : step}`
}

/** The name of a provision in plain words. */
export const label = (id: ProvisionId, language: Language): string =>
  id
    .split('.')
    .map((step) => stepLabel(step, WORDS[language]))
    .join(WORDS[language].between)
