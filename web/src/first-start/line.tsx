import { NativeSelect, TextInput } from '@mantine/core'
import { Field } from '../face/field.tsx'
import { words } from '../face/words.ts'

export interface LineProps {
  readonly label: string
  readonly help?: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly error?: string | undefined
  readonly autoComplete?: string
}

/** One line of text. */
export const Line = ({ value, onChange, autoComplete = 'off', ...asked }: LineProps) => (
  <Field {...asked}>
    {(control) => (
      <TextInput {...control} autoComplete={autoComplete} autoCapitalize="none" spellCheck={false} value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)} />
    )}
  </Field>
)

const LEVELS = [{ value: '', label: 'Chọn…' }, ...Object.entries(words.levels).map(([value, label]) => ({ value, label }))]

/** How high a committee stands. */
export const LevelField = ({ value, onChange, error, ...asked }: LineProps) => (
  <Field {...asked} error={error && 'Hãy chọn một cấp.'}>
    {(control) => <NativeSelect {...control} value={value} data={LEVELS} onChange={({ currentTarget }) => onChange(currentTarget.value)} />}
  </Field>
)
