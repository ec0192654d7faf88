import { useDisableSecondFactor } from '../api/account.ts'
import { ProofForm } from './proof-form.tsx'

/** Turns the second factor off, for whoever has both. */
export function DisableForm() {
  const disable = useDisableSecondFactor()
  return (
    <ProofForm change={{ what: 'remove-second-factor' }} act="Tắt mã xác thực" error={disable.error} pending={disable.isPending}
      onSubmit={({ code = '', ...proof }) => disable.mutate({ ...proof, code })} />
  )
}
