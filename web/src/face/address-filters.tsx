import { NativeSelect } from '@mantine/core'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useId } from 'react'
import styles from './address-filters.module.css'

export interface Filter {
  /** The name in the address: `?trang-thai=qua-han`. */
  readonly name: string
  readonly label: string
  /** The first is what holds when the address says nothing; its value is ''. */
  readonly options: readonly { readonly value: string; readonly label: string }[]
}

/** The filters of a list. They live in the address, so that a list can be kept, sent to somebody, and gone back to. */
export function AddressFilters({ filters }: { readonly filters: readonly Filter[] }) {
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false })
  const navigate = useNavigate()
  const id = useId()
  return (
    <form className={styles.filters} aria-label="Lọc danh sách">
      {filters.map(({ name, label, options }) => (
        <NativeSelect
          key={name}
          id={`${id}-${name}`}
          label={label}
          data={options.map((option) => ({ ...option }))}
          value={typeof search[name] === 'string' ? search[name] : ''}
          onChange={({ currentTarget: { value } }) =>
            void navigate({ to: '.', search: { ...search, [name]: value || undefined }, replace: true, resetScroll: false })}
        />
      ))}
    </form>
  )
}
