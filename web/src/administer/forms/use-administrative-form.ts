import { administrativeActRequest, inputFaults, type CommitteeList } from '@dam-lam/contract'
import { addDays, type LocalDate } from '@dam-lam/core'
import { useState } from 'react'
import { useCommittee, useCommitteesOn } from '../../api/committees.ts'
import { useAdministrativeAct, useTryAdministrativeAct } from '../../api/administration.ts'
import { useKeepsSecrets } from '../../api/files.ts'
import { isProblem } from '../../api/problem.ts'
import { marksByPlace } from '../../face/mark-words.ts'
import { answersTo } from '../../acts/asking/answers.ts'
import { NO_FAULTS } from '../../acts/asking/faults.ts'
import type { Typed } from '../../acts/asking/question.ts'
import { dayOf, textOf } from '../../acts/asking/typed-values.ts'
import { words } from '../../face/words.ts'
import { formOf, type DrawnAct } from './administrative-forms.ts'
import type { AskingAdministration, Beforehand } from './parts.ts'

type Committees = CommitteeList['items']

/** What is entered ahead names committees that begin later: those of the day from which it holds stand beside those of today. */
const allOf = (now: Committees = [], then: Committees = []): Committees => [...now, ...then.filter(({ id }) => !now.some((known) => known.id === id))]

const dayAfter = (day: LocalDate | null): LocalDate | null => day && addDays(day, 1)

/** The work on one form: looked at by the server before it is sent, like the acts on a case. */
export function useAdministrativeForm(known: Beforehand, act: DrawnAct, given: Typed, from: string) {
  const { fields, start } = formOf(act)
  const [typed, setTyped] = useState<Typed>(() => ({ ...start?.(known), ...given }))
  const [faults, setFaults] = useState(NO_FAULTS)
  const trial = useTryAdministrativeAct()
  const deed = useAdministrativeAct()
  const keepsSecrets = useKeepsSecrets()
  const { me, today: day } = known
  const asOf = dayOf(typed['from']) ?? dayAfter(dayOf(typed['to'])) ?? day
  const committees = allOf(useCommitteesOn(day).data?.items, useCommitteesOn(asOf).data?.items)
  const { data: committee } = useCommittee(textOf(typed['committee']) || from || (me.positions[0]?.committee ?? ''), asOf < day ? day : asOf)
  const { data: successor } = useCommittee(textOf(typed['openFilesTo']), asOf)
  const asking: AskingAdministration = { ...known, typed, committees, committee, successor }
  const data = answersTo(fields, asking)
  const problem = deed.error ?? trial.error

  return {
    fields,
    asking,
    typed,
    faults,
    problem,
    refusals: isProblem(problem) ? problem.refusals : [],
    /** What would then have happened; undefined until it has been looked at. */
    outcome: trial.data?.events,
    /** The due days of open cases that would move. */
    toMove: trial.data?.toMove,
    done: deed.data,
    busy: trial.isPending || deed.isPending,
    change: (changed: Typed) => {
      setTyped(changed)
      trial.reset()
      deed.reset()
    },
    look: () => {
      const { error } = administrativeActRequest(act).safeParse({ data })
      const found = new Map([...(error ? inputFaults(words, error).map(({ path, message }) => [path, message] as const) : []), ...(keepsSecrets ? [] : marksByPlace({ data }))])
      setFaults(found)
      if (found.size > 0) trial.reset()
      else trial.mutate({ act, data })
    },
    send: () => deed.mutate({ act, data }),
    takeUpAgain: () => trial.reset(),
  }
}
