import { join } from 'node:path'
import { generatedSecret } from '../database/generated-secret.ts'
import type { Resources } from '../use-cases/resources.ts'
import { ensureDemoAccounts } from './demo-accounts.ts'
import { ensureDemoCases } from './ensure-demo-cases.ts'
import { ensureDemoModel } from './ensure-demo-model.ts'
import { ensureDemoOpinions } from './ensure-demo-opinions.ts'
import { ensureDemoOrganisation } from './ensure-demo-organisation.ts'

/** The password that was set, or the one that was generated at the first start. */
export const demoPassword = (configured: string | undefined, dataDir: string): string =>
  configured ?? generatedSecret(join(dataDir, 'demo-password'))

/** Sees to it that the illustrative tree, its accounts, its cases and what the people say of them are there; what is there already stays. */
export async function ensureDemo(resources: Resources, password: string): Promise<void> {
  const { pools, clock } = resources
  const moment = clock.read()
  await ensureDemoOrganisation(pools, moment)
  await Promise.all([ensureDemoAccounts(pools.write, password, moment), ensureDemoCases(resources)])
  await ensureDemoModel(resources)
  await ensureDemoOpinions(resources)
}
