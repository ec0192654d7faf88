import type { Pool } from 'pg'
import { EXTENSIONS, FUNCTIONS, SEQUENCES, TABLES, TYPES, VIEWS } from './schema-catalogue.ts'

/*
 * The whole structure of a database as one readable text, taken from PostgreSQL's own catalogue. `server/schema.sql` is
 * this text of a freshly migrated database: it shows in one place what the migrations add up to, and a review sees what a
 * new one really does. (`pg_dump` would do, but does not come with the embedded PostgreSQL.)
 */

/** @param owner  of a migrated database */
export async function describeSchema(owner: Pool): Promise<string> {
  const sections: string[] = [HEADER]
  for (const query of [EXTENSIONS, TYPES, FUNCTIONS, SEQUENCES, TABLES, VIEWS]) {
    const { rows } = await owner.query<{ made: string; details: string[] }>(query)
    sections.push(...rows.map(({ made, details }) => [made, ...details].map(asStatement).join('\n')))
  }
  return `${sections.join('\n\n')}\n`
}

const HEADER = '-- What the migrations add up to. Generated from the catalogue of a migrated database: npm run generate.'

function asStatement(text: string): string {
  return `${text.trim().replaceAll(/[ \t]+$/gm, '').replace(/;$/, '')};`
}
