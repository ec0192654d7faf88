import type { Teller } from './teller.ts'

export const encouraging = (teller: Teller) => ({
  wish: async () => {
    const author = teller.here('bithu')
    const work = teller.mark('work', author)
    await teller.do(author, 'give-encouragement-measure', { awards: [{ form: 'd5.k2.a', what: work, people: [teller.here('canbo')] }] })
    const wish = teller.mark('wish', author)
    return teller.do(author, 'propose-encouragement', { awards: [{ form: 'd5.k2.d', what: wish, people: [teller.here('canbo')] }], reasons: wish })
  },
  /** One form is decided here, another proposed to a level above, which grants it. */
  encourage: async (level: string) => {
    const author = teller.here('vanphong')
    const mark = teller.mark('conclusion', author)
    const meeting = teller.meeting(author, mark, { for: 4, against: 0, other: 0 })
    const award = { what: mark, people: [teller.here('canbo')] }
    await teller.do(author, 'decide-encouragement', { meeting, awards: [{ ...award, form: 'd5.k2.d', underRule: mark }], reasons: mark })
    const letter = teller.letter('conclusion', author)
    await teller.do(author, 'propose-encouragement-to-competent-level', { meeting, level, awards: [{ ...award, form: 'd5.k2.dd', why: 'beyond-competence' }], reasons: mark, letter })
    const above = `vanphong.${level}`
    return teller.do(above, 'competent-level-decides', {
      of: 'request/1',
      granted: ['award/2'],
      reasons: teller.mark('work', above),
      letter: { ...teller.letter('work', above), signedBy: `bithu.${level}` },
    })
  },
  /** Delivered, made public by the committee that decided, taken up by the level above. */
  publish: async (level: string) => {
    const office = teller.here('vanphong')
    const work = teller.mark('work', office)
    await teller.do(office, 'deliver-encouragement', { award: 'award/1', how: work, document: { number: work, date: teller.letter('work', office).date } })
    const published = teller.mark('published', office)
    await teller.do(office, 'publish-encouragement', { title: published, text: published, awards: [{ award: 'award/1', people: [published] }] })
    const above = `vanphong.${level}`
    return teller.do(above, 'replicate', { publication: 'publication/1', where: teller.mark('published', above), note: teller.mark('work', above) })
  },
})
