import type { CommitteePolicy } from '@dam-lam/contract'
import type { PolicyKey } from '@dam-lam/core'

type Item = CommitteePolicy['items'][number]

/** What the items are about, in the order in which a case meets them. */
const CHAPTERS = {
  plan: 'Kế hoạch phải có gì',
  clock: 'Thời hạn',
  appraisal: 'Thẩm định, ý kiến',
  collective: 'Họp, biểu quyết, văn bản',
  urgency: 'Xử lý cấp thiết',
  reminders: 'Nhắc việc',
  implementation: 'Thực hiện',
  incidents: 'Rủi ro, sai sót và bảo vệ cán bộ',
  encouragement: 'Khuyến khích',
  people: 'Ý kiến của Nhân dân, dữ liệu cá nhân',
} as const

type Subject<Key> = Key extends `${infer First}.${string}` ? First : never

/** The first word of an item's key says what it is about. */
const CHAPTER_OF: Readonly<Record<Subject<PolicyKey>, keyof typeof CHAPTERS>> = {
  plan: 'plan',
  clock: 'clock',
  register: 'clock',
  extend: 'clock',
  forward: 'clock',
  resubmit: 'clock',
  'at-once': 'clock',
  'same-time': 'clock',
  competence: 'appraisal',
  opinion: 'appraisal',
  appraisal: 'appraisal',
  'legal-review': 'appraisal',
  infeasible: 'appraisal',
  'own-case': 'collective',
  votes: 'collective',
  letter: 'collective',
  office: 'collective',
  urgent: 'urgency',
  reminder: 'reminders',
  progress: 'implementation',
  implementation: 'implementation',
  difficulty: 'implementation',
  pilot: 'implementation',
  incident: 'incidents',
  verification: 'incidents',
  'protection-decision': 'incidents',
  protection: 'incidents',
  coordination: 'incidents',
  encouragement: 'encouragement',
  'public-opinion': 'people',
  'personal-data': 'people',
}

const subjects = Object.entries(CHAPTER_OF)

/** Some items that are about the same. */
export interface RuleChapter {
  /** Where it stands on the page. */
  readonly id: string
  readonly title: string
  readonly items: readonly Item[]
}

/** All the items, each in the chapter that it is about. */
export const ruleChapters = (items: readonly Item[]): readonly RuleChapter[] =>
  Object.entries(CHAPTERS)
    .map(([id, title]) => ({ id, title, items: items.filter(({ key }) => subjects.some(([subject, chapter]) => chapter === id && key.startsWith(`${subject}.`))) }))
    .filter((chapter) => chapter.items.length > 0)
