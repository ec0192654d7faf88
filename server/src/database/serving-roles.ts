import { createHmac } from 'node:crypto'
import { Client, escapeIdentifier, escapeLiteral } from 'pg'

/*
 * The program never serves as the owner of its tables. It serves as one of two roles: `damlam_read`, whose every query
 * goes through the row policies, and `damlam_write`, for the write path alone. Roles belong to the whole cluster, not to
 * one database, and several servers may start at once: they are made under a lock that all of them share.
 */
const SERVING_ROLES = ['damlam_read', 'damlam_write'] as const

export type ServingRole = (typeof SERVING_ROLES)[number]

/** The address to connect to as each role. */
export type ServingUrls = Record<ServingRole, string>

/**
 * The address of the database under a login of the role's own. Its password is derived from a secret the owner has, so
 * that servers which share an owner agree without asking one another; another owner on the same cluster would reset it,
 * and needs a DATABASE_URL of its own.
 */
export function ownLogins(ownerUrl: string, secret: string): ServingUrls {
  return forEachRole((role) => {
    const url = new URL(ownerUrl)
    url.username = role
    url.password = createHmac('sha256', secret).update(role).digest('base64url')
    return url.href
  })
}

/** The address of a login given from outside, which takes on the role as it connects. */
export function sharedLogin(servingUrl: string): ServingUrls {
  return forEachRole((role) => withSettings(servingUrl, { role }))
}

/** The address with settings that hold from the first statement of every session. */
export function withSettings(address: string, settings: Record<string, string>): string {
  const url = new URL(address)
  const options = Object.entries(settings).map(([name, value]) => `-c ${name}=${value}`)
  url.searchParams.set('options', [url.searchParams.get('options') ?? '', ...options].join(' ').trim())
  return url.href
}

/**
 * Sees to it that one can connect as each role, and makes the roles where one cannot yet.
 *
 * @throws when the owner may not make them
 */
export async function ensureServingRoles(ownerUrl: string, urls: ServingUrls): Promise<void> {
  if (await allConnect(urls)) return
  const owner = await connectForLock(ownerUrl)
  try {
    await owner.query("select pg_advisory_lock(hashtextextended('damlam serving roles', 0))")
    if (await allConnect(urls)) return
    for (const role of SERVING_ROLES) await makeRole(owner, role, new URL(urls[role]))
  } catch (cause) {
    throw new Error(
      `Tài khoản sở hữu cơ sở dữ liệu không tạo được ${SERVING_ROLES.join(', ')}: ` +
        'hãy cho nó quyền CREATEROLE, hoặc tạo sẵn hai vai trò ấy, cấp cho tài khoản của DATABASE_URL và đặt cả DATABASE_OWNER_URL.',
      { cause },
    )
  } finally {
    await owner.end()
  }
}

async function makeRole(owner: Client, role: ServingRole, url: URL): Promise<void> {
  const { rowCount } = await owner.query('select from pg_roles where rolname = $1', [role])
  if (rowCount === 0) await owner.query(`create role ${role} nologin nosuperuser nobypassrls nocreatedb nocreaterole`)
  const login = decodeURIComponent(url.username)
  if (login === role) {
    await owner.query(`alter role ${role} login password ${escapeLiteral(decodeURIComponent(url.password))}`)
  } else {
    await owner.query(`grant ${role} to ${escapeIdentifier(login)}`)
  }
}

/** A lock holds within one database only; servers of different databases meet in the one every cluster has. */
async function connectForLock(ownerUrl: string): Promise<Client> {
  const common = new URL(ownerUrl)
  common.pathname = '/postgres'
  for (const connectionString of [common.href, ownerUrl]) {
    const client = new Client({ connectionString })
    try {
      await client.connect()
      return client
    } catch (error) {
      if (connectionString === ownerUrl) throw error
    }
  }
  throw new Error('unreachable')
}

async function allConnect(urls: ServingUrls): Promise<boolean> {
  const answers = await Promise.all(SERVING_ROLES.map((role) => connects(urls[role])))
  return answers.every(Boolean)
}

async function connects(connectionString: string): Promise<boolean> {
  const client = new Client({ connectionString })
  try {
    await client.connect()
    await client.end()
    return true
  } catch {
    return false
  }
}

function forEachRole(address: (role: ServingRole) => string): ServingUrls {
  return { damlam_read: address('damlam_read'), damlam_write: address('damlam_write') }
}
