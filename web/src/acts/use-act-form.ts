import type { CaseView, Me } from '@dam-lam/contract'
import type { ActName } from '@dam-lam/core'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useDoAct, useTryAct } from '../api/acts.ts'
import { useKeepsSecrets } from '../api/files.ts'
import { isProblem, mayPass } from '../api/problem.ts'
import { marksByPlace } from '../face/mark-words.ts'
import { today } from '../face/today.ts'
import type { Asking } from './asking/asking.ts'
import { faultsIn, NO_FAULTS } from './asking/faults.ts'
import type { ActForm } from './asking/question.ts'
import { ACT_FORMS } from './forms/act-forms.ts'
import { actBody } from './sending/act-body.ts'
import { attemptFor } from './sending/attempt.ts'
import { keptUnder, type KeptForm } from './sending/kept-form.ts'
import { useKeptForm } from './sending/use-kept-form.ts'

export interface ActToDo {
  readonly view: CaseView
  readonly me: Me
  readonly act: ActName
}

/**
 * The work on one form. It is looked at before it is sent: what is missing is found here, what is refused by the server,
 * which writes nothing yet. Only what has been looked at, and not changed since, can be sent.
 */
export function useActForm({ view, me, act }: ActToDo) {
  const form: ActForm = ACT_FORMS[act]
  const day = today()
  const start = (): KeptForm => ({ typed: form.start?.({ view, me, today: day }) ?? {}, on: day, as: '', attempt: null })
  const { form: kept, change, forget } = useKeptForm(keptUnder(me.person.id, view.id, act), start)
  // What the person has seen of the case: that of the moment when the form was opened, until he looks again.
  const [seen, setSeen] = useState(view.version)
  const [faults, setFaults] = useState(NO_FAULTS)
  const trial = useTryAct()
  const deed = useDoAct()
  const navigate = useNavigate()
  const keepsSecrets = useKeepsSecrets()

  const asking: Asking = { view, me, today: day, typed: kept.typed }
  const problem = deed.error ?? trial.error
  // What got no answer may have been done: it is sent again as it was, never looked at anew.
  const turnedAway = deed.isError && !mayPass(deed.error)

  const look = (version = seen) => {
    const body = actBody(form, kept, asking, version)
    const found = kept.on === null ? new Map([['on', 'Nhập ngày việc diễn ra.']]) : new Map([...faultsIn(act, body), ...(keepsSecrets ? [] : marksByPlace(body))])
    setFaults(found)
    deed.reset()
    if (found.size === 0) trial.mutate({ caseId: view.id, act, body })
    else trial.reset()
  }

  const send = () => {
    const sent = trial.variables
    if (!sent) return
    const attempt = attemptFor(sent.body, kept.attempt)
    change({ attempt })
    deed.mutate({ ...sent, key: attempt.key }, {
      onSuccess: ({ events }) => {
        forget()
        void navigate({ to: '/ho-so/$id', params: { id: view.id }, state: { done: events.map(({ sentence }) => sentence) } })
      },
    })
  }

  return {
    form,
    kept,
    change,
    asking,
    faults,
    refusals: isProblem(problem) ? problem.refusals : [],
    problem,
    /** What would then have happened; undefined until it has been looked at and found to be possible, and once it was turned away. */
    outcome: turnedAway ? undefined : trial.data?.events,
    looking: trial.isPending,
    sending: deed.isPending,
    /** What was looked at stands fast until it is sent or taken up again. */
    locked: trial.isPending || (trial.isSuccess && !turnedAway),
    look: () => look(),
    send,
    takeUpAgain: () => {
      trial.reset()
      deed.reset()
    },
    /** Looks again, over the case as it stands now. */
    lookAgain: (version: number) => {
      setSeen(version)
      look(version)
    },
  }
}

export type ActWork = ReturnType<typeof useActForm>
