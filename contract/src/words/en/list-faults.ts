import type { Words } from '../words.ts'
import { either, quoted } from './phrases.ts'

export const listFaults: Words['listFaults'] = {
  'nothing-to-add': () => 'There is no row to import; rows with the note “ví dụ” (example) are passed over. Write the list into the sheets of the template, or download the template again.',
  'sheet-unknown': ({ possible }) => `The template has no such sheet. Move what it holds to ${either(possible.map(quoted))}, then delete this sheet.`,
  'heading-missing': ({ heading }) => `The first row of the sheet lacks the column ${quoted(heading)}. Download the template again and copy the list into it.`,
  'heading-unknown': ({ heading }) => `The template has no column ${quoted(heading)}. Delete the column, or correct its name.`,
  'heading-twice': ({ heading }) => `The column ${quoted(heading)} stands here twice. Delete one of them.`,
  'outside-columns': () => 'This cell stands outside the columns of the template. Empty it, or move it to the right column.',
  'left-empty': ({ heading }) => `${quoted(heading)} is missing. Fill in this cell; if the row is not needed, delete the row.`,
  formula: () => 'This cell is a formula. Copy the cell and paste its value alone.',
  'broken-cell': () => 'This cell shows an error of calculation. Type the value again.',
  'not-a-day': ({ text }) => `${quoted(text)} is no day of the calendar. Write day/month/year, for example 01/07/2025.`,
  'not-offered': ({ text, possible }) => `${quoted(text)} is not among the choices. Write exactly one of: ${possible.join('; ')}.`,
  'several-of-that-name': ({ text }) => `Several are called ${quoted(text)}. Write the code instead of the name; the sheet “Đang có” of the template lists the codes.`,
}
