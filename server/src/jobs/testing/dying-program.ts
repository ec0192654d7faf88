import { inject } from 'vitest'
import { childProgram, type ChildProgram } from '../../testing/child-program.ts'

/**
 * A process that works on the database and kills itself at one await of its way there: before its n-th statement goes out, or
 * after an answer has come. `body` finds `pools`, `resources` and `momentOf`, and prints a line when it is through.
 */
export function dyingProgram(step: number, ownerUrl: string, now: string, body: string): ChildProgram {
  const source = `
    import pg from 'pg'
    let left = ${step}
    const next = () => { if ((left -= 1) === 0) process.kill(process.pid, 'SIGKILL') }
    const query = pg.Client.prototype.query
    pg.Client.prototype.query = function (...given) {
      next()
      const answer = query.apply(this, given)
      return answer instanceof Promise ? answer.then((value) => (next(), value)) : answer
    }
    const { openPools } = await import('../database/pools.ts')
    const { ownLogins } = await import('../database/serving-roles.ts')
    const { resourcesOn } = await import('../use-cases/resources.ts')
    const { momentOf } = await import('../clock.ts')
    const url = ${JSON.stringify(ownerUrl)}
    const pools = openPools(url, ownLogins(url, ${JSON.stringify(inject('testCluster').secret)}))
    const resources = resourcesOn(pools, { read: () => momentOf(new Date(${JSON.stringify(now)})) })
    ${body}`
  return childProgram(source, new URL('..', import.meta.url))
}

/** Runs it again and again, each time killed one await later, until it comes through; how often it was killed. */
export async function killedAtEachAwait(ownerUrl: string, now: string, body: string): Promise<number> {
  for (let kills = 0; ; kills += 1) {
    const child = dyingProgram(kills + 1, ownerUrl, now, body)
    const done = await child.line().then(
      () => true,
      () => false,
    )
    await child.killHard()
    if (done) return kills
  }
}
