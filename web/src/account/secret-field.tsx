import { TextInput } from '@mantine/core'
import { Field } from '../face/field.tsx'

export interface SecretFieldProps {
  readonly label: string
  readonly help?: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly autoComplete: 'current-password' | 'new-password' | 'one-time-code'
  readonly error?: string | undefined
}

/** A password, hidden, or a code, which is not. */
export function SecretField({ value, onChange, autoComplete, ...asked }: SecretFieldProps) {
  return (
    <Field {...asked}>
      {(control) => (
        <TextInput {...control} type={autoComplete === 'one-time-code' ? 'text' : 'password'} autoComplete={autoComplete}
          autoCapitalize="none" spellCheck={false} value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)} />
      )}
    </Field>
  )
}
