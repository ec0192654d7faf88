import { Combobox, TextInput, useCombobox } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useState } from 'react'
import { usePeople } from '../api/people.ts'
import type { FieldControl } from '../face/field.tsx'
import { usePeopleNames } from './people-names.ts'
import styles from './people-picker.module.css'

export interface PeoplePickerProps {
  readonly control: FieldControl
  /** The ids of those chosen so far. */
  readonly chosen: readonly string[]
  readonly onChange: (chosen: readonly string[]) => void
  /** Only one can be chosen: another takes the place of the first. */
  readonly single?: boolean
}

/** Finds people by a part of their name and lists those chosen, each with a way to take it off. */
export function PeoplePicker({ control, chosen, onChange, single = false }: PeoplePickerProps) {
  const [typed, setTyped] = useState('')
  const [asked] = useDebouncedValue(typed.trim(), 200)
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() })
  const nameOf = usePeopleNames(chosen)
  const people = (usePeople(asked).data?.items ?? []).filter(({ id }) => !chosen.includes(id))

  const choose = (id: string) => {
    onChange(single ? [id] : [...chosen, id])
    setTyped('')
    combobox.closeDropdown()
  }

  return (
    <>
      <Combobox store={combobox} onOptionSubmit={choose} withinPortal={false}>
        <Combobox.Target>
          <TextInput
            {...control}
            value={typed}
            autoComplete="off"
            placeholder="Gõ tên để tìm"
            onFocus={() => combobox.openDropdown()}
            onBlur={() => combobox.closeDropdown()}
            onChange={({ currentTarget }) => {
              setTyped(currentTarget.value)
              combobox.openDropdown()
              combobox.updateSelectedOptionIndex()
            }}
          />
        </Combobox.Target>
        <Combobox.Dropdown>
          <Combobox.Options className={styles.options ?? ''}>
            {people.map(({ id, name, titles }) => (
              <Combobox.Option key={id} value={id}>
                <span className={styles.name}>{name}</span>
                <span className={styles.titles}>{titles.join('; ')}</span>
              </Combobox.Option>
            ))}
            {people.length === 0 && <Combobox.Empty>Không tìm thấy ai có tên như vậy</Combobox.Empty>}
          </Combobox.Options>
        </Combobox.Dropdown>
      </Combobox>
      {chosen.length > 0 && (
        <ul className={styles.chosen}>
          {chosen.map((id) => (
            <li key={id} className={styles.person}>
              <span>{nameOf(id)}</span>
              <button type="button" className={styles.off} aria-label={`Bỏ ${nameOf(id)}`}
                onClick={() => onChange(chosen.filter((other) => other !== id))}>Bỏ</button>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
