import { words } from '../../face/words.ts'
import type { Asking } from '../asking/asking.ts'
import type { ActForm, Fields } from '../asking/question.ts'
import { recordOf } from '../asking/typed-values.ts'
import { CADRES, FINDINGS, incidentsThat } from './findings.ts'
import { ANSWER, awards, DECIDED } from './encouraging.ts'
import { implementers, optionsOf, paper, scope, urgentNeed } from './parts.ts'

const of = words.fields.acts['record-external']
const ofReply = words.fields.externalReply

const registers = ({ typed }: Asking): boolean => typed['act'] === 'register'
const evaluates = ({ typed }: Asking): boolean => typed['act'] === 'evaluate-results'
const replies = ({ typed }: Asking): boolean => typed['act'] === 'issue-reply'
const encourages = ({ typed }: Asking): boolean => typed['act'] === 'decide-encouragement'
const answers = ({ typed }: Asking): boolean => typed['act'] === 'competent-level-decides'
const repliesWith = (kind: string) => (asking: Asking): boolean => replies(asking) && recordOf(asking.typed['data'])['kind'] === kind

const concludes = ({ typed }: Asking): boolean => typed['act'] === 'conclude-verification'
const decides = ({ typed }: Asking): boolean => typed['act'] === 'decide-protection'

/** What an external superior found, or an external level decided, where something went wrong. */
const OF_INCIDENT: Fields = {
  incident: {
    label: words.fields.acts['conclude-verification'].incident,
    question: { ask: 'choice', options: incidentsThat(({ decision }) => decision === null) },
    when: (asking) => concludes(asking) || decides(asking),
    refusedBy: ['conclude-verification.incident', 'decide-protection.incident'],
  },
  ...Object.fromEntries(Object.entries(FINDINGS).map(([key, field]) => [key, { ...field, when: concludes }])),
  cadres: { ...CADRES, when: decides },
}

/** What the document says: a number in the book of arrivals, or a reply in the form of one of our own. */
const CONTENT: Fields = {
  number: { label: words.fields.acts.register.number, question: { ask: 'line' }, optional: true, when: registers },
  kind: {
    label: ofReply.kind,
    question: { ask: 'choice', options: () => optionsOf(words.replyKinds).filter(({ value }) => value !== 'withdrawal-note' && value !== 'beyond-competence') },
    when: replies,
    refusedBy: ['record-external.reply-kind'],
  },
  text: { label: ofReply.text, question: { ask: 'paragraphs' }, optional: true, when: replies },
  scope: { ...scope(ofReply.scope), optional: true, help: 'Để trống nếu văn bản không nêu phạm vi riêng.', when: repliesWith('approved') },
  implementers: { ...implementers(ofReply.implementers), optional: true, when: repliesWith('approved') },
  conditions: { label: ofReply.conditions, question: { ask: 'lines' }, optional: true, when: repliesWith('approved') },
  reportEveryMonths: { label: ofReply.reportEveryMonths, question: { ask: 'number' }, optional: true, when: repliesWith('approved') },
  urgentNeed: { ...urgentNeed(ofReply.urgentNeed), when: repliesWith('approved') },
  of: { ...ANSWER.of, when: answers },
  granted: { ...ANSWER.granted, when: answers },
  awards: { ...awards(words.fields.acts['decide-encouragement'].awards, DECIDED, 'decide-encouragement.under-rule'), when: encourages },
  reasons: {
    label: ofReply.reasons,
    question: { ask: 'paragraphs' },
    when: (asking) => [replies, evaluates, encourages, answers].some((entered) => entered(asking)),
    refusedBy: ['record-external.evaluation-reasons', 'decide-encouragement.reasons', 'competent-level-decides.reasons'],
  },
  verdict: { label: words.fields.externalEvaluation.verdict, question: { ask: 'choice', options: () => optionsOf(words.verdicts) }, when: evaluates },
  ...OF_INCIDENT,
  missing: { label: ofReply.missing, question: { ask: 'paragraphs' }, optional: true, when: repliesWith('prepare-again') },
}

/** The act of a committee whose people do not work here, entered from its document. */
export const recordExternal: ActForm<'record-external'> = {
  fields: {
    act: {
      label: of.act,
      question: {
        ask: 'choice',
        options: () => [
          { value: 'register', label: 'Đã nhận, vào sổ' },
          { value: 'issue-reply', label: 'Đã trả lời bằng văn bản' },
          { value: 'evaluate-results', label: 'Đã đánh giá kết quả thực hiện' },
          { value: 'conclude-verification', label: 'Đã kết luận thẩm tra, xác minh' },
          { value: 'decide-protection', label: 'Đã quyết định việc bảo vệ cán bộ' },
          { value: 'decide-encouragement', label: 'Đã quyết định hình thức khuyến khích' },
          { value: 'competent-level-decides', label: 'Đã trả lời đề xuất khuyến khích' },
        ],
      },
      refusedBy: ['record-external.register-once', 'record-external.act-fits-stage'],
    },
    document: { ...paper(of.document), refusedBy: ['record-external.document'] },
    data: { label: of.data, question: { ask: 'group', fields: CONTENT }, when: ({ typed }) => typed['act'] !== undefined },
  },
}
