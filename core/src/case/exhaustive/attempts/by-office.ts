import { openRequests } from '../../../d05-encouragement/k2-cuoi-competent-level.ts'
import { implementersOf } from '../../../d08-cadre/by-implementer.ts'
import { VERDICTS } from '../../../d08-cadre/implementation.ts'
import { REPLY_KINDS } from '../../../d04-go-ahead/k3-reply.ts'
import { ISSUER_RESPONSES } from '../../../d04-go-ahead/k5-unsuitable-provision.ts'
import { stillPublic } from '../../../practice/withdraw-publication.ts'
import { addDays } from '../../../time/index.ts'
import type { AttemptsAt } from './attempt.ts'
import { letterOf } from './letter-of.ts'
import { byDocument } from './when-it-goes-wrong.ts'

/** The places in the plan of every matter that it could hold. */
const MATTERS = [0, 1]

export const byOffice: AttemptsAt<
  | 'register'
  | 'request-supplement'
  | 'advise'
  | 'inform-superior'
  | 'issue-reply'
  | 'report-unsuitable-provision'
  | 'record-issuer-response'
  | 'record-external'
  | 'confirm-withdrawal'
  | 'correct-entry'
  | 'withdraw-publication'
  | 'archive'
> = {
  register: () => [{ data: { number: '01' } }, { data: {} }],
  'request-supplement': () => [{ data: { missing: [{ field: 'risks', note: 'Nêu thêm biện pháp.' }] } }],
  advise: () => (['within', 'beyond'] as const).map((competence) => ({ data: { competence, note: 'Đề xuất hướng xử lý.' } })),
  'inform-superior': (asked) => [{ data: { letter: letterOf(asked) } }],
  'issue-reply': (asked) => REPLY_KINDS.map((kind) => ({ data: { kind, letter: letterOf(asked) } })),
  'report-unsuitable-provision': (asked) =>
    MATTERS.map((matter) => ({ data: { matter, proposedChange: 'Cho phép nộp tại khu dân cư.', letter: letterOf(asked) } })),
  'record-issuer-response': ({ today }) =>
    MATTERS.flatMap((matter) => ISSUER_RESPONSES.map((response) => ({ data: { matter, response, date: today } }))),
  'record-external': (asked) => {
    const { file, today } = asked
    const onIncidents = byDocument(asked)
    const document = { number: '99-CV/TW', date: today }
    if (file.stage === 'evaluated')
      return [
        ...openRequests(file).map(({ id, awards }) => ({ data: { act: 'competent-level-decides', document, data: { of: id, granted: awards.map((award) => award.id), reasons: 'Theo văn bản.' } } }) as const),
        {
          data: {
            act: 'decide-encouragement',
            document,
            data: { awards: [{ form: 'd5.k2.d', what: 'Bằng khen.', people: implementersOf(file), underRule: 'Theo văn bản.' }], reasons: 'Theo văn bản.' },
          },
        },
      ]
    if (file.stage === 'completed')
      return [...onIncidents, ...VERDICTS.map((verdict) => ({ data: { act: 'evaluate-results', document, data: { verdict, reasons: 'Theo văn bản.' } } }) as const)]
    return [
      ...onIncidents,
      { data: { act: 'register', document, data: { number: '99' } } },
      ...REPLY_KINDS.map((kind) => ({ data: { act: 'issue-reply', document, data: { kind } } }) as const),
    ]
  },
  'confirm-withdrawal': (asked) => [{ data: { letter: letterOf(asked) } }],
  'correct-entry': ({ file }) =>
    file.receipts.flatMap(({ event, receivedOn, registered }) => [
      { data: { event, field: 'receivedOn', value: addDays(receivedOn, -1), reason: 'Ghi nhầm ngày.' } },
      ...(registered ? [{ data: { event: registered.event, field: 'number', value: '02', reason: 'Ghi nhầm số.' } }] : []),
    ]),
  'withdraw-publication': ({ file, committee }) =>
    stillPublic(file).filter((one) => one.committee === committee).map(({ id }) => ({ data: { publication: id, reason: 'Công khai nhầm.' } })),
  archive: () => [{ data: { reason: 'Đã giải quyết xong.' } }],
}
