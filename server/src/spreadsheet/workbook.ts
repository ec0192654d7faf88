/** Why bytes are no workbook that we read. */
export type WorkbookFault = 'not-a-workbook' | 'too-large' | 'too-many-rows'

/** The bytes are no workbook, or one that is too much to read. */
export class UnreadableWorkbook extends Error {
  override readonly name = 'UnreadableWorkbook'
  readonly fault: WorkbookFault

  constructor(fault: WorkbookFault) {
    super(fault)
    this.fault = fault
  }
}

/** A cell as somebody filled it in; `text` is what stands in the file, a day of a spreadsheet program as its number. */
export interface Cell {
  readonly text: string
  /** A formula gives what the last program that opened the file made of it, which nobody has looked at. */
  readonly kind: 'text' | 'number' | 'formula' | 'error'
}

/** One sheet: its rows by their number as the program shows it, from 1, and in each its cells by their column, from 1. */
export interface Sheet {
  readonly name: string
  /** The day that a program writes as the number 0: there are two customs. */
  readonly dayZero: '1899-12-30' | '1904-01-01'
  readonly rows: ReadonlyMap<number, ReadonlyMap<number, Cell>>
}
