import { NativeSelect } from '@mantine/core'
import { Asked } from './asked.tsx'
import { useEditor } from './editor-context.ts'
import type { Place } from './place.ts'

export interface OrganisationQuestionProps extends Place {
  readonly value: string | undefined
  readonly onChange: (organisation: string | undefined) => void
}

/** Which organisation proposes, of those for which the proposer may speak. */
export function OrganisationQuestion({ value = '', onChange, ...place }: OrganisationQuestionProps) {
  const { organisations } = useEditor()
  const known = organisations.some(({ id }) => id === value)
  return (
    <Asked {...place}>
      {(control) => (
        <NativeSelect
          {...control}
          value={value}
          onChange={({ currentTarget }) => onChange(currentTarget.value === '' ? undefined : currentTarget.value)}
          data={[
            { value: '', label: 'Chọn tổ chức' },
            ...organisations.map(({ id, name }) => ({ value: id, label: name })),
            ...(known || value === '' ? [] : [{ value, label: value }]),
          ]}
        />
      )}
    </Asked>
  )
}
