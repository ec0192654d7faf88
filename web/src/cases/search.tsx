import { Button, TextInput } from '@mantine/core'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState, type FormEvent } from 'react'
import styles from './search.module.css'

/** Search by words; marks may be left out, the order does not matter. What is searched for stands in the address. */
export function Search() {
  const { tim = '' } = useSearch({ from: '/signed-in/ho-so' })
  return <SearchFor key={tim} searched={tim} />
}

function SearchFor({ searched }: { readonly searched: string }) {
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
        <TextInput
          className={styles.words ?? ''}
          label="Tìm hồ sơ"
          description="Một vài chữ trong tên hoặc nội dung; không cần dấu, không cần đúng thứ tự"
          type="search"
          value={typed}
          onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        />
        <Button type="submit" variant="default">Tìm</Button>
      </form>
    </search>
  )
}
