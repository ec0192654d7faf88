import { hashKey } from '@tanstack/react-query'

/**
 * Whether two answers say the same. The server may give fields in another order and writes every letter in one way (NFC),
 * and an answer that was typed and taken away again is none.
 */
export const sameAnswer = (one: unknown, other: unknown): boolean => text(one) === text(other)

const text = (answer: unknown): string => hashKey([answer === '' || answer === undefined ? null : answer]).normalize('NFC')
