import { LAYOUT, type ArticleId, type ProvisionId } from '@dam-lam/law'

/** A chapter of the document: `CHƯƠNG II`, its name, and the articles in it. */
export interface Chapter {
  readonly number: string
  readonly name: string
  readonly articles: readonly ArticleId[]
}

/** The chapters, read off the document: a number and a name, then the articles until the next number. */
export const CHAPTERS: readonly Chapter[] = readChapters()

/** The chapter in which an article stands. */
export const chapterOf = (article: ArticleId): Chapter | undefined => CHAPTERS.find(({ articles }) => articles.includes(article))

function readChapters(): readonly Chapter[] {
  const chapters: { number: string; name: string; articles: ArticleId[] }[] = []
  for (const segment of LAYOUT) {
    const current = chapters.at(-1)
    if (segment.kind === 'chapter' && (current === undefined || current.name !== '')) {
      chapters.push({ number: segment.text, name: '', articles: [] })
    } else if (segment.kind === 'chapter' && current) {
      current.name = segment.text
    } else if (segment.kind === 'label' && isArticle(segment.of)) {
      current?.articles.push(segment.of)
    }
  }
  return chapters
}

function isArticle(id: ProvisionId): id is ArticleId {
  return !id.includes('.')
}
