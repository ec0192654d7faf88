import { SaxesParser } from 'saxes'
import { UnreadableWorkbook } from './workbook.ts'

/** What is done when an element opens, when its text is known, and when it closes; names come without their prefix. */
export interface XmlReader {
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void
  readonly text?: (text: string) => void
  readonly close?: (name: string) => void
}

/** Reads one part. Entities of its own are not looked up: a part that has any is none of ours. @throws UnreadableWorkbook */
export function readXml(part: string, { open, text, close }: XmlReader): void {
  const parser = new SaxesParser()
  parser.on('error', refuse)
  parser.on('doctype', refuse)
  parser.on('opentag', ({ name, attributes }) => open?.(bare(name), attributes))
  parser.on('text', (content) => text?.(content))
  parser.on('cdata', (content) => text?.(content))
  parser.on('closetag', ({ name }) => close?.(bare(name)))
  parser.write(part).close()
}

function refuse(): never {
  throw new UnreadableWorkbook('not-a-workbook')
}

const bare = (name: string): string => name.slice(name.indexOf(':') + 1)
