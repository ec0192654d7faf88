import type { TestProject } from 'vitest/node'
import { startTestCluster, type TestCluster } from './test-cluster.ts'

declare module 'vitest' {
  // An interface, because that is how Vitest lets its own be added to.
  interface ProvidedContext {
    testCluster: TestCluster
  }
}

/** One PostgreSQL cluster for one run of the tests; `createTestDatabase` copies a database of it for each file. */
export default async function cluster(project: TestProject): Promise<() => Promise<void>> {
  const { stop, ...testCluster } = await startTestCluster()
  project.provide('testCluster', testCluster)
  return stop
}
