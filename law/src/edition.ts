import { PROVISIONS_SHA256 } from './provisions.generated.ts'

/**
 * Which text this is. A case is pinned to the edition in force when it was submitted, so an edition is named by what its
 * provisions say, not by a number that someone gives it.
 *
 * Our copy lacks the head of the document: the regulation's own number and the day of signing do not stand in it. 222-BS/TU of
 * 26/12/2022 numbers the *copy*; 1342 of 14/12/2022 is an *arrival stamp*. They are shown as what they are, and the missing
 * two stay empty until an administrator enters them from the signed paper.
 */
export type Edition = {
  /** SHA-256 (hex) of the canonical text of the provisions. */
  readonly id: string
  readonly title: string
  readonly issuer: string
  /** The regulation's own number. */
  readonly number: string | null
  /** `YYYY-MM-DD`; the regulation is in force from this day on (Điều 11). */
  readonly signedOn: string | null
  /** The paper from which the text was taken. */
  readonly copy: {
    readonly madeBy: string
    readonly number: string
    readonly madeOn: string
    readonly arrivalNumber: string
    readonly arrivedOn: string
  }
}

export const EDITION: Edition = {
  id: PROVISIONS_SHA256,
  title: 'Quy định về khuyến khích và bảo vệ cán bộ năng động, sáng tạo vì lợi ích chung',
  issuer: 'Ban Thường vụ Tỉnh ủy Quảng Ngãi',
  number: null,
  signedOn: null,
  copy: {
    madeBy: 'Thị ủy Đức Phổ',
    number: '222-BS/TU',
    madeOn: '2022-12-26',
    arrivalNumber: '1342',
    arrivedOn: '2022-12-14',
  },
}
