import type { Words } from '../words.ts'
import { secrecy } from './files.ts'
import { list } from './phrases.ts'
import { writtenDay } from './written-day.ts'

const WANTED = { string: 'text', number: 'a number', int: 'a whole number', boolean: 'true or false', array: 'a list', object: 'a group of fields' } as const

export const inputFaults: Words['inputFaults'] = {
  missing: () => 'This is required.',
  'unknown-key': ({ keys }) => `Not part of this form: ${list(keys)}. Leave it out.`,
  'wrong-type': ({ wanted }) => (wanted ? `The value is not of the right kind; it must be ${WANTED[wanted]}.` : 'The value is not of the right kind.'),
  'not-one-of': ({ possible }) => `The value must be one of: ${possible.join(', ')}.`,
  'too-long': ({ maximum }) => `Too long; at most ${maximum} characters.`,
  empty: () => 'This may not be empty.',
  'too-short': ({ minimum }) => `Too short; at least ${minimum} characters.`,
  'too-small': ({ minimum }) => `Must be at least ${minimum}.`,
  'too-large': ({ maximum }) => `Must be at most ${maximum}.`,
  'too-many': ({ maximum }) => `Too many; at most ${maximum} items.`,
  'no-such-day': () => 'There is no such day; write year-month-day, for example 2026-02-13.',
  'outside-calendar': ({ from, until }) => `The calendar reaches only from ${writtenDay(from)} to ${writtenDay(until)}; choose a day within it.`,
  'secret-mark': ({ line, degree }) =>
    `Line ${line} bears the mark “${secrecy[degree]}” by itself, so this part is not kept: no state secret may be drafted or kept on a system that is joined to a network. Take the secret part out; if it is no state secret, take that line out. A secret paper stays on paper: register only its number, date, holder and place.`,
  'not-well-formed': () => 'It holds characters that are not valid; type this part again.',
  'common-password': () => 'Many people use this password, so it is easy to guess. Choose another.',
  'password-of-this-place': () => 'The password is little more than the user name or words that everybody here thinks of (the program, the province, “password”). Add other words.',
  'password-is-user-name': () => 'The password must not be the user name.',
  'no-user-name': () => 'A user name is 3 to 60 small letters without marks and digits, in parts held together by dots or hyphens, for example nguyenvana.',
  blank: () => 'Nothing is written here yet. Please write.',
  'name-not-agreed': () => 'A name is kept only to be shown. Agree to show it, or leave it empty.',
  'no-such-model': () => 'No published model has this address. Choose one under Models, or leave it empty.',
  'no-such-case': () => 'There is no case of this name that you may see. Copy it from the address of the case, or leave it empty.',
}
