import type { Pool } from 'pg'

/** The program would serve with more power than its rules leave it. */
class LoginTooPowerful extends Error {
  override name = 'LoginTooPowerful'
}

/**
 * Row policies and append-only tables bind neither a superuser, nor a role with BYPASSRLS, nor the owner of the tables,
 * nor whoever may become one of these. The program refuses to serve as such a login.
 *
 * @throws LoginTooPowerful
 */
export async function refusePowerfulLogin(pool: Pool): Promise<void> {
  const { rows } = await pool.query<{ login: string; role: string; superuser: boolean; bypass: boolean; owner: boolean }>(POWERS)
  const [power] = rows
  if (power === undefined) return
  const through = power.role === power.login ? '' : ` (qua vai trò “${power.role}”)`
  const reasons = [
    power.superuser && 'là quản trị tối cao của máy chủ cơ sở dữ liệu (SUPERUSER)',
    power.bypass && 'được bỏ qua quy tắc ai được xem gì (BYPASSRLS)',
    power.owner && 'sở hữu các bảng',
  ].filter((reason) => reason !== false)
  throw new LoginTooPowerful(
    `Không phục vụ bằng tài khoản “${power.login}”${through} vì nó ${reasons.join(', ')}: DATABASE_URL cần một tài khoản thường.`,
  )
}

const POWERS = `
  with power as (
    select rolname as role, rolsuper as superuser, rolbypassrls as bypass, exists (
             select from pg_class
              where relowner = pg_roles.oid and relnamespace = current_schema::regnamespace and relkind in ('r', 'p')
           ) as owner
      from pg_roles
     where pg_has_role(session_user, oid, 'MEMBER')
  )
  select session_user as login, power.* from power
   where superuser or bypass or owner
   order by role <> session_user, role
   limit 1`
