import type { CaseView, Me, OpenActView } from '@dam-lam/contract'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useCase } from '../api/case.ts'
import { useMe } from '../api/me.ts'
import { Answer } from '../face/answer.tsx'
import { NotFoundPage } from '../face/not-found-page.tsx'
import { ActFormView } from './act-form-view.tsx'
import { ClosedAct } from './closed-act.tsx'

/** The page on which an act is done: its form, or why it may not be done now. */
export function ActPage() {
  const { id, act } = useParams({ from: '/signed-in/ho-so/$id/$act' })
  const { data: me } = useMe()
  return (
    <Answer page of={useCase(id)}>
      {(view) => {
        const open = view.acts.find((one) => one.act === act)
        if (!open) return <NotFoundPage />
        return me && <Opened key={act} view={view} me={me} open={open} />
      }}
    </Answer>
  )
}

interface OpenedProps {
  readonly view: CaseView
  readonly me: Me
  readonly open: OpenActView
}

/** A form that was open stays so while it is filled in, whatever happens to the case meanwhile: the server has the last word. */
function Opened({ view, me, open }: OpenedProps) {
  const [allowed] = useState(open.allowed)
  return allowed || open.allowed ? <ActFormView view={view} me={me} open={open} /> : <ClosedAct view={view} open={open} />
}
