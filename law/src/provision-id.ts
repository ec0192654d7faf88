import { PROVISIONS } from './provisions.generated.ts'

/**
 * The id of a provision says where it stands: `d4.k3.b.g2` is Điều 4, khoản 3, điểm b, the second dash paragraph (gạch đầu
 * dòng). Điểm đ is `dd`; `d5.k2.cuoi` is the paragraph without a number that closes Điều 5 khoản 2. Beware that `d5.k2.g` is
 * điểm g, and `d6.k1.g1` a dash: a dash always carries its number.
 */
export type ProvisionId = keyof typeof PROVISIONS

/** The id of a whole article (điều): `d1` … `d11`. */
export type ArticleId = Extract<ProvisionId, `d${number}`>

export type Language = 'vi' | 'en'

/** Whether the text names a provision of this regulation. */
export const isProvisionId = (text: string): text is ProvisionId => Object.hasOwn(PROVISIONS, text)

/** All 81, in the order of the document. */
export const PROVISION_IDS: readonly ProvisionId[] = Object.keys(PROVISIONS).filter(isProvisionId)

const isArticleId = (id: ProvisionId): id is ArticleId => !id.includes('.')

/** The eleven articles, in the order of the document. */
export const ARTICLE_IDS: readonly ArticleId[] = PROVISION_IDS.filter(isArticleId)

/** The provision that holds this one; `null` for an article. */
export const parentOf = (id: ProvisionId): ProvisionId | null => {
  const parent = id.slice(0, Math.max(0, id.lastIndexOf('.')))
  return isProvisionId(parent) ? parent : null
}

/** The article in which a provision stands; an article stands in itself. */
export const articleOf = (id: ProvisionId): ArticleId => {
  const parent = parentOf(id)
  if (parent !== null) return articleOf(parent)
  if (isArticleId(id)) return id
  throw new Error(`${id} stands in no article`)
}

/** The provisions directly inside this one, in the order of the document. */
export const childrenOf = (id: ProvisionId): readonly ProvisionId[] => PROVISION_IDS.filter((other) => parentOf(other) === id)
