import { Button } from '@mantine/core'
import { useRouter } from '@tanstack/react-router'
import { passkeysHere } from '../api/device.ts'
import { useSignInWithPasskey } from '../api/me.ts'
import { isProblem } from '../api/problem.ts'
import { useSingleSignOn } from '../api/single-sign-on.ts'
import { Notice } from '../face/notice.tsx'
import styles from './other-ways.module.css'

export interface OtherWaysProps {
  /** Where to go once signed in. */
  readonly goTo: string
  /** What the button of single sign-on says; null where there is none. */
  readonly singleSignOn: string | null
}

/** The ways of signing in that need no password here. */
export function OtherWays({ goTo, singleSignOn }: OtherWaysProps) {
  const passkey = useSignInWithPasskey()
  const away = useSingleSignOn()
  const { history } = useRouter()
  const canUsePasskeys = passkeysHere() === 'possible'
  if (!canUsePasskeys && singleSignOn === null) return null
  const error = passkey.error ?? away.error
  return (
    <section className={styles.ways} aria-label="Cách đăng nhập khác">
      <p className={styles.or}>hoặc</p>
      {isProblem(error) && <Notice urgent title={error.title}>{error.detail}</Notice>}
      {canUsePasskeys && (
        <Button variant="default" loading={passkey.isPending} onClick={() => passkey.mutate(undefined, { onSuccess: () => history.push(goTo) })}>
          Dùng khóa truy cập
        </Button>
      )}
      {singleSignOn !== null && (
        <Button variant="default" loading={away.isPending || away.isSuccess} onClick={() => away.mutate({ returnTo: goTo })}>
          {singleSignOn}
        </Button>
      )}
    </section>
  )
}
