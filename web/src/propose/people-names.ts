import { useQueries } from '@tanstack/react-query'
import { peopleQuery } from '../api/people.ts'

/** The names of people by id; an id stands for itself until its name has come. */
export function usePeopleNames(ids: readonly string[]): (id: string) => string {
  const answers = useQueries({ queries: ids.map((id) => peopleQuery(id)) })
  const people = answers.flatMap(({ data }) => data?.items ?? [])
  return (id) => people.find((person) => person.id === id)?.name ?? id
}
