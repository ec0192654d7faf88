import type { InForce } from '../in-force/in-force.ts'
import type { OrganisationSnapshot } from '../organisations/organisation-cache.ts'
import type { Resources } from '../use-cases/resources.ts'

/** Organisation and what is in force, for whoever has no session that says their versions. */
export async function standingNow({ pools: { read }, organisations, inForce }: Resources): Promise<{ readonly organisation: OrganisationSnapshot; readonly inForce: InForce }> {
  const { rows } = await read.query<{ organisation: number; inForce: number }>({
    name: 'standing_now',
    text: 'select organisation_version() as organisation, in_force_version() as "inForce"',
  })
  const [versions = { organisation: 0, inForce: 0 }] = rows
  return { organisation: await organisations.at(versions.organisation), inForce: await inForce.at(versions.inForce) }
}
