import { nameOf, type CaseView } from '@dam-lam/contract'
import { FORMS, type FormId } from '@dam-lam/core'
import { asSentence } from '../../face/as-sentence.ts'
import { DataTable, type Column } from '../../face/data-table.tsx'
import { words } from '../../face/words.ts'

interface Award {
  readonly id?: string
  readonly form: FormId
  readonly what: string
  readonly people: readonly string[]
}

export interface AwardsTableProps<One extends Award> {
  readonly caption: string
  readonly awards: readonly One[]
  readonly names: CaseView['names']
  /** What is said of each beyond who gets what. */
  readonly more?: readonly Column<One>[]
}

/** Who gets which form: the point of Điều 5 khoản 2 with its own words, what it is here, for whom. */
export function AwardsTable<One extends Award>({ caption, awards, names, more = [] }: AwardsTableProps<One>) {
  const name = nameOf(names)
  const columns: readonly Column<One>[] = [
    { key: 'what', title: words.fields.award.what, names: true, cell: ({ what }) => what },
    { key: 'people', title: words.fields.award.people, cell: ({ people }) => words.list(people.map((person) => name(`person/${person}`))) },
    { key: 'form', title: words.fields.award.form, cell: ({ form }) => `${asSentence(words.forms[form])}: ${FORMS[form].quote}` },
    ...more,
  ]
  return <DataTable caption={caption} columns={columns} rows={awards} rowKey={({ id, form, what }) => id ?? `${form} ${what}`} empty={null} />
}
