import { parse } from 'yaml'

/** One repair of the scan: `received` stands exactly once in the source, `repaired` exactly once in the repaired text. */
export type Correction = {
  readonly where: string
  readonly received: string
  readonly repaired: string
  readonly reason: string
}

/** A place that looks odd and was left as it is, with what makes one wonder. */
export type Doubt = { readonly where: string; readonly received: string; readonly note: string }

export type Corrections = { readonly corrections: readonly Correction[]; readonly doubts: readonly Doubt[] }

const textOf = (entry: unknown, key: string): string => {
  const value: unknown = typeof entry === 'object' && entry !== null ? Reflect.get(entry, key) : undefined
  if (typeof value !== 'string' || value === '') throw new Error(`corrections: an entry lacks «${key}»: ${JSON.stringify(entry)}`)
  return value
}

const listOf = (file: unknown, key: string): readonly unknown[] => {
  const value: unknown = typeof file === 'object' && file !== null ? Reflect.get(file, key) : undefined
  if (!Array.isArray(value)) throw new Error(`corrections: «${key}» is not a list`)
  return value
}

/** Reads `corrections.yaml`. Throws on an entry that lacks a field. */
export const readCorrections = (yaml: string): Corrections => {
  const file: unknown = parse(yaml)
  return {
    corrections: listOf(file, 'corrections').map((entry) => ({
      where: textOf(entry, 'where'),
      received: textOf(entry, 'received'),
      repaired: textOf(entry, 'repaired'),
      reason: textOf(entry, 'reason'),
    })),
    doubts: listOf(file, 'doubts').map((entry) => ({
      where: textOf(entry, 'where'),
      received: textOf(entry, 'received'),
      note: textOf(entry, 'note'),
    })),
  }
}

const replaceOnly = (text: string, from: string, to: string): string => {
  const pieces = text.split(from)
  if (pieces.length !== 2) throw new Error(`corrections: «${from}» stands ${pieces.length - 1} times, not once`)
  return pieces.join(to)
}

/** The document with every repair made. Throws when a repair does not find its place, or finds two. */
export const applyCorrections = (source: string, corrections: readonly Correction[]): string =>
  corrections.reduce((text, { received, repaired }) => replaceOnly(text, received, repaired), source)

/** The document as it was received, from the repaired one: the last repair is undone first. */
export const undoCorrections = (repaired: string, corrections: readonly Correction[]): string =>
  corrections.reduceRight((text, correction) => replaceOnly(text, correction.repaired, correction.received), repaired)
