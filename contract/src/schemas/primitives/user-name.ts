import { personId } from './identifier.ts'

/** Small letters and digits in parts, held together by dots or hyphens. */
const USER_NAME = /^(?=.{3,60}$)[a-z0-9]+(?:[.-][a-z0-9]+)*$/

/** What a person new to the system will sign in with: easy to type without Vietnamese keys, and never two that look alike. */
export const userName = personId.refine((text) => USER_NAME.test(text), { error: 'no-user-name' }).describe('Tên đăng nhập, ví dụ nguyenvana')
