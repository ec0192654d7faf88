import { useEffect, useState } from 'react'
import { readKeptForm, type KeptForm } from './kept-form.ts'

/** A form that the browser keeps at every keystroke, until it is sent or the window is closed. */
export function useKeptForm(key: string, start: () => KeptForm) {
  const [form, setForm] = useState<KeptForm>(() => readKeptForm(sessionStorage.getItem(key)) ?? start())
  const [sent, setSent] = useState(false)
  useEffect(() => {
    if (sent) sessionStorage.removeItem(key)
    else sessionStorage.setItem(key, JSON.stringify(form))
  }, [key, form, sent])
  return {
    form,
    change: (changed: Partial<KeptForm>) => setForm((before) => ({ ...before, ...changed })),
    forget: () => setSent(true),
  }
}
