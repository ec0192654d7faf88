import { lineOf, type SourceFile } from './source-file.ts'

/** Something in the source that does not hold to the house's rules. */
export type Finding = { path: string; line: number; message: string }

/** A rule sees all files at once: some of what it looks for lies between them. */
export type SourceRule = (files: readonly SourceFile[]) => Finding[]

export function findingAt(file: SourceFile, at: number, message: string): Finding {
  return { path: file.path, line: lineOf(file, at), message }
}
