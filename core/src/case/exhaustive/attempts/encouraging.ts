import { stillPublic } from '../../../practice/withdraw-publication.ts'
import { implementersOf } from '../../../d08-cadre/by-implementer.ts'
import { undelivered, unpublished } from '../../../d05-encouragement/given.ts'
import { openRequests } from '../../../d05-encouragement/k2-cuoi-competent-level.ts'
import type { AwardWish } from '../../../d05-encouragement/encouragement.ts'
import type { FormId } from '../../../d05-encouragement/forms.ts'
import { aMeeting } from '../../../testing/meeting.ts'
import { proposingSide } from '../../case-file.ts'
import type { Asked, AttemptsAt } from './attempt.ts'
import { letterOf } from './letter-of.ts'

const meetingOf = ({ file, committee, today }: Asked) => aMeeting({ committee, heldOn: today, recused: proposingSide(file) })
const award = ({ file }: Asked, form: FormId): AwardWish => ({ form, what: 'Bằng khen.', people: implementersOf(file) })

/** Everything that could be done to encourage those who carry a plan out, each kind once. */
export const encouraging: AttemptsAt<
  | 'give-encouragement-measure'
  | 'propose-encouragement'
  | 'decide-encouragement'
  | 'propose-encouragement-to-competent-level'
  | 'competent-level-decides'
  | 'deliver-encouragement'
  | 'publish-encouragement'
  | 'replicate'
> = {
  'give-encouragement-measure': (asked) => [{ data: { awards: [award(asked, 'd5.k2.a')] } }],
  'propose-encouragement': (asked) => [{ data: { awards: [award(asked, 'd5.k2.d')], reasons: 'Kế hoạch đã có hiệu quả.' } }],
  'decide-encouragement': (asked) => [
    { data: { meeting: meetingOf(asked), awards: [{ ...award(asked, 'd5.k2.d'), underRule: 'Quy chế thi đua, khen thưởng.' }], reasons: 'Có hiệu quả thiết thực.' } },
  ],
  'propose-encouragement-to-competent-level': (asked) =>
    ['tinh', 'trunguong'].map((level) => ({
      data: { meeting: meetingOf(asked), level, awards: [{ ...award(asked, 'd5.k2.dd'), why: 'beyond-competence' }], reasons: 'Vượt thẩm quyền.', letter: letterOf(asked) },
    })),
  'competent-level-decides': (asked) => {
    const open = openRequests(asked.file).find(({ level }) => level === asked.committee)
    const all = open?.awards.map(({ id }) => id) ?? []
    return [all, []].map((granted) => ({ data: { of: open?.id ?? 'request/1', granted, reasons: 'Đã xem xét.', letter: letterOf(asked) } }))
  },
  'deliver-encouragement': ({ file, today }) => [{ data: { award: undelivered(file)[0]?.id ?? 'award/1', how: 'Trao tại hội nghị.', document: { number: '7-QĐ/ĐU', date: today } } }],
  'publish-encouragement': ({ file, committee }) => {
    const own = unpublished(file).filter(({ publisher }) => publisher === committee)
    return [{ data: { title: 'Mô hình mới', text: 'Cách làm có hiệu quả.', awards: own.map(({ id }) => ({ award: id, people: [] })) } }]
  },
  replicate: ({ file }) => {
    const models = stillPublic(file).filter(({ kind }) => kind === 'encouragement')
    return [{ data: { publication: models[0]?.id ?? 'publication/1', where: 'Toàn xã.' } }]
  },
}
