import { inputFaults, refusalMessage, type ImportAnswer, type ListFault, type WrongRow } from '@dam-lam/contract'
import { administrativeEventView } from '../read-models/administrative-event-view.ts'
import type { Wording } from '../read-models/wording.ts'
import type { ListImported } from './import-list.ts'
import type { RowFault } from './row-fault.ts'

/** What came of a list, in words. */
export function importView({ sha256, imported, examples, wrong, steps, outcomes }: ListImported, wording: Wording): ImportAnswer {
  const sentences = outcomes.events.map((placed) => administrativeEventView(placed, wording).sentence)
  return {
    sha256,
    imported,
    examples,
    wrong: wrong.map((fault) => wrongRow(fault, wording)),
    added: steps.map(({ sheet, row }, index) => ({ sheet: sheet.name, row, sentence: sentences[index] ?? '' })),
    people: steps.flatMap(({ command }) => (command.act === 'add-person' ? [command.data.id] : [])),
  }
}

function wrongRow({ at: { sheet, row, column }, heading, says }: RowFault, wording: Wording): WrongRow {
  return { sheet, row, column: column === null ? null : lettersOf(column), heading, ...told(says, wording) }
}

function told(says: RowFault['says'], { words, name }: Wording): Pick<WrongRow, 'code' | 'message'> {
  switch (says.kind) {
    case 'refused':
      return { code: says.refusal.code, message: refusalMessage(words, says.refusal, name) }
    case 'data': {
      const [fault] = inputFaults(words, { issues: [says.issue] })
      return { code: 'invalid-request', message: fault?.message ?? '' }
    }
    default:
      return { code: says.kind, message: tellFault(says, words) }
  }
}

function tellFault(fault: ListFault, { listFaults }: Wording['words']): string {
  const tell: (fault: never) => string = listFaults[fault.kind]
  return tell(fault as never)
}

/** 2 is called `B`, 27 `AA`. */
const lettersOf = (column: number): string => (column === 0 ? '' : lettersOf(Math.floor((column - 1) / 26)) + String.fromCharCode(65 + ((column - 1) % 26)))
