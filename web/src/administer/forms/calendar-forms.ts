import type { CalendarDay } from '@dam-lam/law'
import { addDays, formatDate, localDate, partsOf } from '@dam-lam/core'
import type { Fields, FormField, Option } from '../../acts/asking/question.ts'
import { optionsOf } from '../../acts/forms/parts.ts'
import { words } from '../../face/words.ts'
import type { AdministrativeForm } from './administrative-form.ts'
import type { AskingAdministration } from './parts.ts'

/** The forms of the acts on the working calendar. */

const of = words.administrativeFields
const { statutory, compensatory, 'swapped-off': swappedOff, 'swapped-in': swappedIn } = words.ledgerReasons

const document: FormField<AskingAdministration> = {
  label: of['announce-days'].document,
  question: {
    ask: 'group',
    fields: {
      number: { label: words.fields.paper.number, question: { ask: 'line' }, refusedBy: ['calendar.document-written'] },
      date: { label: words.fields.paper.date, question: { ask: 'day' }, refusedBy: ['calendar.document-not-in-future'] },
    },
  },
}

const DAY: Fields<AskingAdministration> = {
  date: { label: 'Ngày', question: { ask: 'day' } },
  kind: { label: 'Là ngày gì', question: { ask: 'choice', options: () => optionsOf({ statutory, compensatory, 'swapped-off': swappedOff, 'swapped-in': swappedIn }) } },
  name: { label: 'Tên ngày', question: { ask: 'line' }, help: 'Ví dụ: Nghỉ hoán đổi dịp Quốc khánh' },
  for: { label: 'Làm bù cho ngày', question: { ask: 'day' }, optional: true, help: 'Chỉ ghi với ngày làm bù' },
}

const days = (label: string): FormField<AskingAdministration> => ({
  label,
  question: { ask: 'list', fields: DAY, item: 'Ngày' },
  help: 'Nghỉ hoán đổi thì ghi cả ngày nghỉ và ngày làm bù.',
  refusedBy: [
    'calendar.days-entered',
    'calendar.days-named',
    'calendar.worked-day-pays-for-one',
    'calendar.day-in-calendar',
    'calendar.day-once',
    'calendar.worked-day-on-weekend',
    'calendar.day-off-on-weekday',
    'calendar.swap-whole',
    'announce-days.changes-something',
    'announce-year.days-of-year',
  ],
})

const option = ({ date, name, kind }: CalendarDay): Option => ({ value: date, label: `${formatDate(localDate(date))}: ${name} (${words.ledgerReasons[kind]})` })

const dates = (label: string, offered: (day: CalendarDay, today: string) => boolean): FormField<AskingAdministration> => ({
  label,
  question: {
    ask: 'choices',
    options: ({ calendar, today }) => calendar.data.days.filter((day) => offered(day, today)).toSorted((a, b) => (a.date < b.date ? -1 : 1)).map(option),
  },
  refusedBy: ['calendar.dates-named', 'confirm-days.proposed', 'withdraw-days.known', 'calendar.swap-whole'],
})

const COUNTED = 'Ghi xong, hạn của mọi hồ sơ đang mở được tính lại; việc đã xong giữ nguyên hạn cũ.'
const back = '/quan-tri/lich-lam-viec'

/** Days that can still move a due day: announced, and not long past. */
const stillMatters = ({ date, status }: CalendarDay, today: string): boolean => status === 'confirmed' && date >= addDays(localDate(today), -365) && date <= addDays(localDate(today), 365)

const nextYear = ({ calendar }: Pick<AskingAdministration, 'calendar'>): number => partsOf(calendar.announcedUntil).year + 1

export const CALENDAR_FORMS = {
  'announce-days': {
    lead: `Thêm ngày nghỉ, ngày làm bù theo một văn bản vừa công bố. ${COUNTED}`,
    back,
    start: () => ({ days: [{}] }),
    fields: { days: days(of['announce-days'].days), document },
  },
  'confirm-days': {
    lead: `Những ngày mới đề xuất nay đã có văn bản công bố. ${COUNTED}`,
    back,
    fields: { dates: dates(of['confirm-days'].dates, ({ status }) => status === 'proposed'), document },
  },
  'withdraw-days': {
    lead: `Văn bản công bố bị thu hồi hoặc ngày được ghi sai: ngày ấy trở lại là ngày thường. ${COUNTED}`,
    back,
    fields: {
      dates: dates(of['withdraw-days'].dates, (day, today) => day.status === 'proposed' || stillMatters(day, today)),
      reason: { label: of['withdraw-days'].reason, question: { ask: 'paragraphs' }, refusedBy: ['withdraw-days.reason'] },
      document,
    },
  },
  'announce-year': {
    lead: `Lịch nghỉ của năm tiếp theo vừa được công bố. Những ngày tính trước đã điền sẵn; sửa cho đúng văn bản. ${COUNTED}`,
    back,
    start: (asking) => ({
      year: String(nextYear(asking)),
      days: asking.calendar.data.days
        .filter(({ date, status }) => status === 'projected' && date.startsWith(String(nextYear(asking))))
        .map(({ date, kind, name }) => ({ date, kind, name })),
    }),
    fields: {
      year: { label: of['announce-year'].year, question: { ask: 'number' }, refusedBy: ['announce-year.in-order'] },
      days: days(of['announce-year'].days),
      document,
    },
  },
} satisfies { readonly [Name in 'announce-days' | 'confirm-days' | 'withdraw-days' | 'announce-year']: AdministrativeForm<Name> }
