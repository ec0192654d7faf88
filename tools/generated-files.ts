import { generateSchema } from '../server/src/testing/generate-schema.ts'
import { generate as generateLaw } from './build-law.ts'
import { generateAsvs } from './generate-asvs.ts'
import { generateOpenapi } from './generate-openapi.ts'
import { generateTraceability } from './generate-traceability.ts'

/** A committed file that is derived from others. */
export type DerivedFile = {
  /** From the root of the repository. */
  path: string
  generate: () => Promise<string>
}

/** Every such file. Whoever derives another adds it here, and a stale one turns the check red. */
export function generatedFiles(): DerivedFile[] {
  return [
    ...generateLaw().map(({ path, content }) => ({ path, generate: () => Promise.resolve(content) })),
    { path: 'server/schema.sql', generate: generateSchema },
    { path: 'server/openapi.json', generate: generateOpenapi },
    { path: 'docs/traceability.md', generate: () => Promise.resolve(generateTraceability()) },
    { path: 'docs/asvs.md', generate: () => Promise.resolve(generateAsvs()) },
  ]
}
