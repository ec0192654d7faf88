import { withoutMarked } from '@dam-lam/core'
import { useEffect, useState } from 'react'
import { useKeepsSecrets } from '../../api/files.ts'
import { readKeptForm, type KeptForm } from './kept-form.ts'

/** A form that the browser keeps at every keystroke, until it is sent or the window is closed; but no mark of secrecy. */
export function useKeptForm(key: string, start: () => KeptForm) {
  const [form, setForm] = useState<KeptForm>(() => readKeptForm(sessionStorage.getItem(key)) ?? start())
  const [sent, setSent] = useState(false)
  const keepsSecrets = useKeepsSecrets()
  useEffect(() => {
    if (sent) sessionStorage.removeItem(key)
    else sessionStorage.setItem(key, JSON.stringify(keepsSecrets ? form : withoutMarked(form)))
  }, [key, form, sent, keepsSecrets])
  return {
    form,
    change: (changed: Partial<KeptForm>) => setForm((before) => ({ ...before, ...changed })),
    forget: () => setSent(true),
  }
}
