import { spawnSync } from 'node:child_process'

/*
 * PostgreSQL refuses to run as root. On a machine where the program itself was started as root, its PostgreSQL is run
 * as the user `nobody` (65534, which every system knows by name), in one of two ways:
 *
 * - `user-namespace`: the process only sees itself as nobody. Files stay root's, every folder stays within reach.
 * - `set-user`: where namespaces are refused (many containers), it really becomes nobody. It then keeps the one right
 *   to pass closed folders, because the program may lie under /root; its own data directory must be given to it.
 */
export type Disguise = 'none' | 'user-namespace' | 'set-user'

export const NOBODY = 65_534

/** The first way that works for this program on this machine. @throws when none does */
export function chooseDisguise(program: string): Disguise {
  const [disguise] = workingDisguises(program)
  if (disguise !== undefined) return disguise
  throw new Error(
    'PostgreSQL kèm theo không chạy được dưới quyền root trên máy này: hãy chạy chương trình bằng tài khoản thường, hoặc đặt DATABASE_URL.',
  )
}

/** Every way that works for this program on this machine, the best first. */
export function workingDisguises(program: string): Disguise[] {
  if (process.platform !== 'linux' || process.geteuid?.() !== 0) return ['none']
  const ways: Disguise[] = ['user-namespace', 'set-user']
  return ways.filter((way) => succeeds(disguised(way, [program, '--version'])))
}

/** The command that runs `command` in that disguise. */
export function disguised(disguise: Disguise, command: readonly string[]): string[] {
  return [...WRAPPERS[disguise], ...command]
}

/** Asks the kernel to interrupt the command when the process that started it dies, however it dies. */
export function dyingWithParent(command: readonly string[]): string[] {
  const wrap = ['setpriv', '--pdeathsig', 'INT']
  return succeeds([...wrap, 'true']) ? [...wrap, ...command] : [...command]
}

const WRAPPERS: Record<Disguise, readonly string[]> = {
  none: [],
  'user-namespace': `unshare --user --map-user=${NOBODY} --map-group=${NOBODY}`.split(' '),
  'set-user': `setpriv --reuid=${NOBODY} --regid=${NOBODY} --clear-groups --inh-caps=+dac_override --ambient-caps=+dac_override`.split(' '),
}

function succeeds([program = '', ...words]: readonly string[]): boolean {
  return spawnSync(program, words, { stdio: 'ignore' }).status === 0
}
