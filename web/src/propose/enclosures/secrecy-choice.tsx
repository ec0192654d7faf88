import { SECRECY_DECLARATIONS, type SecrecyDeclaration } from '@dam-lam/core'
import { Radio } from '@mantine/core'
import { Field } from '../../face/field.tsx'
import { words } from '../../face/words.ts'
import styles from './secrecy-choice.module.css'

export interface SecrecyChoiceProps {
  readonly label: string
  readonly help?: string | undefined
  readonly value: SecrecyDeclaration | null
  readonly onChange: (declared: SecrecyDeclaration) => void
  readonly error?: string | undefined
}

/** Asks for the degree of secrecy. Nothing is chosen beforehand, and the program never chooses. */
export function SecrecyChoice({ label, help, value, onChange, error }: SecrecyChoiceProps) {
  return (
    <Field label={label} error={error} {...(help !== undefined && { help })}>
      {(control) => (
        <Radio.Group<SecrecyDeclaration> {...control} value={value} onChange={onChange}>
          <div className={styles.choices}>
            {SECRECY_DECLARATIONS.map((degree) => <Radio key={degree} value={degree} label={words.secrecy[degree]} />)}
          </div>
        </Radio.Group>
      )}
    </Field>
  )
}
