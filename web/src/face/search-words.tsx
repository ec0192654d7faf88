import { Button, TextInput } from '@mantine/core'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState, type FormEvent } from 'react'
import styles from './search-words.module.css'

interface Props {
  readonly label: string
  /** What may be typed. */
  readonly description: string
}

/** Search by words. What is searched for stands in the address, as `tim`. */
export function SearchWords(props: Props) {
  const { tim }: Readonly<Record<string, unknown>> = useSearch({ strict: false })
  const searched = typeof tim === 'string' ? tim : ''
  return <SearchFor key={searched} searched={searched} {...props} />
}

function SearchFor({ searched, label, description }: Props & { readonly searched: string }) {
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false })
  const navigate = useNavigate()
  const [typed, setTyped] = useState(searched)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const { tim: _, ...others } = search
    void navigate({ to: '.', search: typed.trim() === '' ? others : { ...others, tim: typed.trim() }, replace: true, resetScroll: false })
  }
  return (
    <search>
      <form className={styles.search} onSubmit={submit}>
        <TextInput className={styles.words ?? ''} type="search" label={label} description={description}
          value={typed} onChange={({ currentTarget }) => setTyped(currentTarget.value)} />
        <Button type="submit" variant="default">Tìm</Button>
      </form>
    </search>
  )
}
