import { useNavigate } from '@tanstack/react-router'
import { useSignOut } from '../../api/me.ts'

/** Signs out and goes to where one signs in. */
export function useLeave(): () => void {
  const signOut = useSignOut()
  const navigate = useNavigate()
  return () => signOut.mutate(undefined, { onSuccess: () => void navigate({ to: '/dang-nhap' }) })
}
