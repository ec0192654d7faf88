import { createHook } from 'node:async_hooks'
import { EventEmitter } from 'node:events'
import type { PoolClient } from 'pg'
import type { TestServer } from '../../http/testing/test-server.ts'

/** What the server did for an answer: statements that the database was given, and password hashes that were computed. */
export interface Work {
  readonly statements: number
  readonly argon2: number
}

/** Under this name work in the threads of a native module is announced; of those only argon2 takes part in signing in. */
const NATIVE_WORK = 'undefined'

/** Counts the work of the writing side while something is asked; nothing else may be going on. */
export async function workOf<Answer>({ database }: TestServer, ask: () => Promise<Answer>): Promise<Work & { readonly answer: Answer }> {
  let statements = 0
  let argon2 = 0
  const counted = new Map<PoolClient, () => void>()
  const count = () => void (statements += 1)
  const watch = (client: PoolClient) => {
    if (counted.has(client)) return
    // The server says after each statement that it is ready for the next.
    const connection: unknown = Reflect.get(client, 'connection')
    if (!(connection instanceof EventEmitter)) throw new Error('pg no longer shows its connection')
    connection.on('readyForQuery', count)
    counted.set(client, () => connection.off('readyForQuery', count))
  }
  const hook = createHook({
    init(_id, type) {
      if (type === NATIVE_WORK) argon2 += 1
    },
  })
  database.write.on('acquire', watch)
  hook.enable()
  try {
    const answer = await ask()
    return { statements, argon2, answer }
  } finally {
    hook.disable()
    database.write.off('acquire', watch)
    for (const stop of counted.values()) stop()
  }
}
