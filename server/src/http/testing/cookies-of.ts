import type { Answer } from './test-client.ts'

/** The cookies that an answer sets, as a browser sends them back. */
export const cookiesOf = ({ headers }: Pick<Answer, 'headers'>): string =>
  [headers['set-cookie']].flat().map((cookie) => String(cookie).split(';', 1).join('')).join('; ')
