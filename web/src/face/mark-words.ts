import { inputFaults, issueOfMark } from '@dam-lam/contract'
import { marksTyped, type MarkTyped } from '@dam-lam/core'
import { words } from './words.ts'

/** What is said beside a field whose text bears a mark of secrecy: which line, and what to do. */
export const markWords = (mark: MarkTyped): string => inputFaults(words, { issues: [issueOfMark(mark)] }).map(({ message }) => message).join('')

/** The same for everything typed, by its place: `data.reasons`. */
export const marksByPlace = (typed: unknown): ReadonlyMap<string, string> => new Map(marksTyped(typed).map((mark) => [mark.path.join('.'), markWords(mark)]))
