/** What is kept of an error: PostgreSQL's `detail` and `where` repeat values of rows, and so stay out of the log. */
export type LoggedError = {
  readonly type: string
  readonly message: string
  readonly stack: string
  readonly [more: string]: unknown
}

const ALSO: readonly string[] = ['code', 'table', 'constraint']

export const errorForLog = (error: Error): LoggedError => ({
  ...Object.fromEntries(Object.entries(error).filter(([name]) => ALSO.includes(name))),
  type: error.name,
  message: error.message,
  stack: error.stack ?? '',
})
