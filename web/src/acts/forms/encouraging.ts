import { FORMS, MEASURE_FORMS, undelivered, unpublished, type FormId, type Given } from '@dam-lam/core'
import { nameOf } from '@dam-lam/contract'
import { cite } from '@dam-lam/law'
import { words } from '../../face/words.ts'
import type { Asking } from '../asking/asking.ts'
import type { ActForm, Fields, FormField, Option } from '../asking/question.ts'
import { CONCLUDING_MEETING } from './by-meeting.ts'
import { letter, letterToday, optionsOf, paper } from './parts.ts'
import { completed } from './told-of-implementation.ts'
import { proposedForms, requestWaiting } from './told-of-encouragement.ts'

/** Who gets which form of encouragement, decided by whom, delivered, published, taken up elsewhere (Điều 5). */

const of = words.fields.acts
const ofAward = words.fields.award

const formOption = (form: FormId): Option => ({ value: form, label: `${words.forms[form].charAt(0).toLocaleUpperCase('vi')}${words.forms[form].slice(1)}: ${FORMS[form].quote}` })
const ALL_FORMS = (Object.keys(FORMS) as readonly FormId[]).map(formOption)
const MEASURES = MEASURE_FORMS.map(formOption)

const implementers = ({ view: { approval, implementation, names } }: Asking): readonly Option[] =>
  [...(approval?.implementers ?? []), ...implementation.former.map(({ person }) => person)].map((person) => ({ value: person, label: nameOf(names)(`person/${person}`) }))

const award = (forms: readonly Option[]): Fields => ({
  form: { label: ofAward.form, question: { ask: 'choice', options: () => forms } },
  what: { label: ofAward.what, question: { ask: 'paragraphs' } },
  people: { label: ofAward.people, question: { ask: 'choices', options: implementers } },
})

const FOR_IMPLEMENTERS = { clauses: [cite('d5.k1', 'Tất cả cán bộ thực hiện năng động, sáng tạo, dám làm, dám đột phá')] }

export const awards = (label: string, fields: Fields, ...refusedBy: NonNullable<FormField['refusedBy']>): FormField => ({
  label,
  question: { ask: 'list', fields, item: 'Phần' },
  why: FOR_IMPLEMENTERS,
  refusedBy: ['encouragement.awards-written', 'encouragement.for-implementers', ...refusedBy],
})

/** One part to begin with, for everybody who carries the plan out. */
const onePart = ({ view: { approval } }: Pick<Asking, 'view'>) => ({ awards: [{ people: approval?.implementers }] })

export const giveMeasure: ActForm<'give-encouragement-measure'> = {
  read: ['d7.k2'],
  fields: { awards: awards(of['give-encouragement-measure'].awards, award(MEASURES), 'give-encouragement-measure.form') },
  start: onePart,
}

export const proposeEncouragement: ActForm<'propose-encouragement'> = {
  fields: {
    awards: awards(of['propose-encouragement'].awards, award(ALL_FORMS)),
    reasons: { label: of['propose-encouragement'].reasons, question: { ask: 'paragraphs' }, refusedBy: ['propose-encouragement.reasons'] },
  },
  start: onePart,
}

const DECIDE = { clauses: [cite('d5.k2.cuoi', 'sẽ xem xét, đánh giá, kết luận quyết định hình thức khuyến khích khi chủ trương đã mang lại hiệu quả thiết thực')] }

export const DECIDED: Fields = {
  ...award(ALL_FORMS),
  underRule: {
    label: ofAward.underRule,
    question: { ask: 'paragraphs' },
    why: { clauses: [cite('d5.k2.cuoi', 'theo đúng quy định của Đảng và Nhà nước')] },
    help: 'Vượt thẩm quyền hoặc chưa có quy định thì đề xuất cấp có thẩm quyền.',
  },
}

export const decideEncouragement: ActForm<'decide-encouragement'> = {
  told: (asking) => proposedForms(asking) ?? completed(asking),
  fields: {
    meeting: { label: of['decide-encouragement'].meeting, question: { ask: 'meeting', fields: CONCLUDING_MEETING }, why: DECIDE },
    awards: awards(of['decide-encouragement'].awards, DECIDED, 'decide-encouragement.under-rule'),
    reasons: { label: of['decide-encouragement'].reasons, question: { ask: 'paragraphs' }, why: DECIDE, refusedBy: ['decide-encouragement.reasons'] },
  },
  start: (asking) => ({ meeting: { body: 'standingCommittee', heldOn: asking.today }, ...onePart(asking) }),
}

const UPWARD = { clauses: [cite('d5.k2.cuoi', 'vượt quá thẩm quyền hoặc chưa có quy định thì đề xuất cấp có thẩm quyền xem xét, quyết định')] }

export const proposeUp: ActForm<'propose-encouragement-to-competent-level'> = {
  told: (asking) => proposedForms(asking) ?? completed(asking),
  fields: {
    meeting: { label: of['propose-encouragement-to-competent-level'].meeting, question: { ask: 'meeting', fields: CONCLUDING_MEETING } },
    level: { label: of['propose-encouragement-to-competent-level'].level, question: { ask: 'committee-above' }, why: UPWARD, refusedBy: ['propose-encouragement-up.level'] },
    awards: awards(of['propose-encouragement-to-competent-level'].awards, {
      ...award(ALL_FORMS),
      why: { label: ofAward.why, question: { ask: 'choice', options: () => optionsOf(words.whyUpward) }, why: UPWARD },
    }),
    reasons: { label: of['propose-encouragement-to-competent-level'].reasons, question: { ask: 'paragraphs' }, refusedBy: ['propose-encouragement-up.reasons'] },
    letter: letter(of['propose-encouragement-to-competent-level'].letter),
  },
  start: (asking) => ({ meeting: { body: 'standingCommittee', heldOn: asking.today }, ...onePart(asking), ...letterToday(asking) }),
}

const requestsWaiting = ({ view: { encouragement, names } }: Asking): readonly Option[] =>
  encouragement.requests
    .filter(({ answer }) => answer === null)
    .map(({ id, committee, letter: { number } }) => ({ value: id, label: `${nameOf(names)(`committee/${committee}`)}, văn bản số ${number}` }))

/** The parts of the proposal that is being answered, whether here or in the document of another. */
const partsAsked = ({ view: { encouragement, names }, typed }: Asking): readonly Option[] => {
  const inDocument = typed['data']
  const chosen = typeof inDocument === 'object' && inDocument !== null && 'of' in inDocument ? inDocument.of : typed['of']
  return (encouragement.requests.find(({ id, answer }) => answer === null && id === chosen)?.awards ?? []).map((part) => partOption(part, names))
}

const partOption = ({ id, form, what, people }: { readonly id: string; readonly form: FormId; readonly what: string; readonly people: readonly string[] }, names: Asking['view']['names']): Option => ({
  value: id,
  label: `${what} (${words.forms[form]}) – ${words.list(people.map((person) => nameOf(names)(`person/${person}`)))}`,
})

/** What is asked of an answer to forms proposed. */
export const ANSWER = {
  of: { label: of['competent-level-decides'].of, question: { ask: 'choice', options: requestsWaiting }, refusedBy: ['competent-level-decides.of', 'record-external.request'] },
  granted: {
    label: of['competent-level-decides'].granted,
    question: { ask: 'choices', options: partsAsked },
    help: 'Không chọn phần nào nghĩa là không đồng ý.',
    refusedBy: ['competent-level-decides.granted'],
  },
} as const satisfies Fields

export const competentLevelDecides: ActForm<'competent-level-decides'> = {
  told: requestWaiting,
  fields: {
    ...ANSWER,
    reasons: { label: of['competent-level-decides'].reasons, question: { ask: 'paragraphs' }, why: UPWARD, refusedBy: ['competent-level-decides.reasons'] },
    letter: letter(of['competent-level-decides'].letter),
  },
  start: (asking) => ({ of: asking.view.encouragement.requests.find(({ answer }) => answer === null)?.id, ...letterToday(asking) }),
}

const giving = ({ view }: Pick<Asking, 'view'>) => ({ managingCommittee: view.managingCommittee.id, encouragement: view.encouragement, withdrawnPublications: view.withdrawnPublications })

export const deliverEncouragement: ActForm<'deliver-encouragement'> = {
  fields: {
    award: {
      label: of['deliver-encouragement'].award,
      question: { ask: 'choice', options: (asking) => undelivered(giving(asking)).map((part) => partOption(part, asking.view.names)) },
      refusedBy: ['deliver-encouragement.award'],
    },
    how: { label: of['deliver-encouragement'].how, question: { ask: 'paragraphs' }, help: 'Trao ở đâu, bằng hình thức nào.', refusedBy: ['deliver-encouragement.how'] },
    document: { ...paper(of['deliver-encouragement'].document), refusedBy: ['deliver-encouragement.document'] },
  },
  start: (asking) => ({ award: undelivered(giving(asking))[0]?.id, document: { date: asking.today } }),
}

const PUBLISH = { clauses: [cite('d5.k3', 'Công khai kết quả khuyến khích để lan tỏa việc làm tốt và tạo điều kiện cho Nhân dân giám sát')] }

/** What this reader's committees decided, and nobody outside has read yet. */
const toPublish = (asking: Pick<Asking, 'view' | 'me'>): readonly Given[] =>
  unpublished(giving(asking)).filter(({ publisher }) => asking.me.positions.some(({ committee }) => committee === publisher))

export const publishEncouragement: ActForm<'publish-encouragement'> = {
  fields: {
    title: { label: of['publish-encouragement'].title, question: { ask: 'line' }, refusedBy: ['publish-encouragement.title'] },
    text: {
      label: of['publish-encouragement'].text,
      question: { ask: 'paragraphs' },
      why: PUBLISH,
      help: 'Ai cũng đọc được. Ngoài những gì ghi ở đây, không có gì trong hồ sơ được công khai.',
      refusedBy: ['publish-encouragement.text'],
    },
    awards: {
      label: of['publish-encouragement'].awards,
      question: {
        ask: 'list',
        item: 'Phần',
        fields: {
          award: { label: words.fields.publishedAward.award, question: { ask: 'choice', options: (asking) => toPublish(asking).map((part) => partOption(part, asking.view.names)) } },
          people: { label: words.fields.publishedAward.people, question: { ask: 'lines' }, help: 'Viết như sẽ được đọc; bỏ trống nếu không nêu tên ai.' },
        },
      },
      why: PUBLISH,
      refusedBy: ['publish-encouragement.awards', 'publish-encouragement.people'],
    },
  },
  start: (asking) => ({ title: asking.view.title, awards: toPublish(asking).map(({ id }) => ({ award: id })) }),
}

export const replicate: ActForm<'replicate'> = {
  read: ['d7.k8'],
  fields: {
    publication: {
      label: of.replicate.publication,
      question: { ask: 'choice', options: ({ view }) => view.encouragement.publications.map(({ publication, title }) => ({ value: publication, label: title })) },
      refusedBy: ['replicate.publication'],
    },
    where: { label: of.replicate.where, question: { ask: 'paragraphs' }, help: 'Địa bàn, đơn vị sẽ làm theo. Hiện trên trang công khai.', refusedBy: ['replicate.where'] },
    note: { label: of.replicate.note, question: { ask: 'paragraphs' }, optional: true },
    newCase: { label: of.replicate.newCase, question: { ask: 'line' }, optional: true, help: 'Mã hồ sơ của cấp ủy mình, nếu đã có.' },
  },
  start: ({ view }) => ({ publication: view.encouragement.publications[0]?.publication }),
}
