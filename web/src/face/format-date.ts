/** `2026-02-13` → `13/02/2026`. Anything else comes back as it is. */
export function formatDate(date: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date) ?? []
  return year && month && day ? `${day}/${month}/${year}` : date
}

const IN_VIETNAM = new Intl.DateTimeFormat('vi-VN', {
  timeZone: 'Asia/Ho_Chi_Minh',
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

/** An RFC 3339 instant → `14:05 ngày 13/02/2026`, in Vietnam whatever the clock of the reader says. */
export function formatInstant(instant: string): string {
  const parts = Object.fromEntries(IN_VIETNAM.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]))
  return `${parts['hour']}:${parts['minute']} ngày ${parts['day']}/${parts['month']}/${parts['year']}`
}
