import { Checkbox, NativeSelect, TextInput } from '@mantine/core'
import { useQueries } from '@tanstack/react-query'
import { committeeQuery, useCommittees } from '../../api/committees.ts'
import { words } from '../../face/words.ts'
import { recordOf, textOf, textsOf } from '../asking/typed-values.ts'
import choices from './choices.module.css'
import { chainAbove } from './committee-above-control.tsx'
import { useCaseAsked, useFieldWords, type ControlProps } from './filling.ts'
import { GroupFrame } from './group-frame.tsx'

const of = words.fields.agency

/** A question answered with one agency above: of the list, or by name where it does not work here. */
export function AgencyControl({ field, place, value, change }: ControlProps) {
  const { body, name } = recordOf(value)
  const bodies = useBodiesOf('above')
  return (
    <GroupFrame {...useFieldWords(field, place)}>
      <NativeSelect
        label={of.body}
        value={textOf(body)}
        data={[{ value: '', label: 'Không có trong danh mục' }, ...bodies]}
        onChange={({ currentTarget }) => change({ body: currentTarget.value, name: '' })}
      />
      {textOf(body) === '' && <TextInput label={of.name} value={textOf(name)} onChange={({ currentTarget }) => change({ body: '', name: currentTarget.value })} />}
    </GroupFrame>
  )
}

/** A question answered with any number of agencies, of the list and by name. */
export function AgenciesControl({ field, place, value, change }: ControlProps) {
  const typed = recordOf(value)
  const bodies = useBodiesOf('all')
  return (
    <GroupFrame {...useFieldWords(field, place)}>
      <Checkbox.Group label={of.body} value={[...textsOf(typed['bodies'])]} onChange={(chosen) => change({ ...typed, bodies: chosen })}>
        <div className={choices.choices}>
          {bodies.map((option) => <Checkbox key={option.value} value={option.value} label={option.label} />)}
        </div>
      </Checkbox.Group>
      <TextInput
        label={of.name}
        description="Nhiều cơ quan thì cách nhau bằng dấu chấm phẩy."
        value={textOf(typed['names'])}
        onChange={({ currentTarget }) => change({ ...typed, names: currentTarget.value })}
      />
    </GroupFrame>
  )
}

/** The bodies of the committees above the one for which the actor acts, or of its own too. */
function useBodiesOf(which: 'above' | 'all') {
  const { me, view, today } = useCaseAsked()
  const { data } = useCommittees()
  const own = me.positions[0]?.committee ?? view.managingCommittee.id
  const above = chainAbove(own, data?.items ?? []).map(({ id }) => id)
  const committees = which === 'above' ? above : [own, ...above]
  const found = useQueries({ queries: committees.map((id) => committeeQuery(id, today)) })
  return found.flatMap(({ data: committee }) => (committee?.bodies ?? []).map(({ id, name }) => ({ value: id, label: name })))
}
