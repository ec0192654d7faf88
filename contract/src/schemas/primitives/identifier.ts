import { wellFormedText } from './well-formed-text.ts'

/** What names a person, a committee, a body, a position, a case, a file. Whether it exists is asked later. */
export const identifier = wellFormedText(200).min(1)

/** A person by user name: `canbo.phuong`. */
export const personId = identifier.describe('Mã người dùng, ví dụ canbo.phuong')

/** A committee: `phuong`. */
export const committeeId = identifier.describe('Mã cấp ủy, ví dụ phuong')

/** A body of a committee: `ban.thamdinh.phuong`. */
export const bodyId = identifier.describe('Mã cơ quan, ví dụ ban.thamdinh.phuong')
