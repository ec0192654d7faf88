import { Figures } from './figures.tsx'
import { formatDate } from './format-date.ts'

/** A day, `YYYY-MM-DD`, as day/month/year, so that days under each other align. */
export const Day = ({ date, className }: { readonly date: string; readonly className?: string | undefined }) => (
  <time dateTime={date} className={className}>
    <Figures>{formatDate(date)}</Figures>
  </time>
)
