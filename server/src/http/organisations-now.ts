import type { Organisations } from '@dam-lam/core'
import type { Site } from './site.ts'

/** The organisation as it is now, for a request that has no session of its own to say which that is. */
export async function organisationsNow({ pools, organisations }: Pick<Site, 'pools' | 'organisations'>): Promise<Organisations> {
  const { rows } = await pools.read.query<{ version: number }>('select organisation_version() as version')
  return (await organisations.at(rows[0]?.version ?? 0)).organisations
}
