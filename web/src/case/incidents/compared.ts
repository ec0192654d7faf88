import { nameOf, type CaseView } from '@dam-lam/contract'
import { formatDate } from '../../face/format-date.ts'
import { words } from '../../face/words.ts'
import type { SideBySideProps } from './side-by-side.tsx'

export type IncidentShown = CaseView['incidents'][number]
type Point = IncidentShown['points'][number]

/** «Ở đâu», «Điều kiện kèm theo 2». */
export const pointTitle = ({ id, name }: Pick<Point, 'id' | 'name'>): string => {
  const [, number] = id.split('/')
  return number === undefined ? words.points[name] : `${words.points[name]} ${number}`
}

/** One point of what was approved beside what the report says about it. */
export const comparedAt = (point: Point, incident: IncidentShown, names: CaseView['names']): SideBySideProps => ({
  approved: approvedWords(point, names),
  reported: reportedWords(point, incident),
})

function approvedWords({ text, from, to, people }: Point, names: CaseView['names']): string {
  if (from !== null && to !== null) return `Từ ngày ${formatDate(from)} đến ngày ${formatDate(to)}`
  return text ?? words.list(people.map((person) => nameOf(names)(`person/${person}`)))
}

function reportedWords({ name }: Point, incident: IncidentShown): string | null {
  switch (name) {
    case 'what':
      return `${incident.what}\nThuộc phần: ${incident.part}`
    case 'where':
      return incident.where
    case 'time':
      return `Xảy ra ngày ${formatDate(incident.happenedOn)}`
    case 'resources':
      return incident.resources
    case 'implementers':
      return incident.byWhom
    case 'condition':
      return null
  }
}
