import { systemClock } from '../clock.ts'
import { isLoopback, publicUrlOf, type Config } from '../config.ts'
import { lockDataDirectory, type DataDirectoryLock } from '../database/data-directory-lock.ts'
import { openDatabase, type Database } from '../database/open.ts'
import { demoPassword, ensureDemo } from '../demo/ensure-demo.ts'
import { openFileKeeping } from '../files/file-keeping.ts'
import { removeUnattached, scanWaiting } from '../files/tidy-files.ts'
import { offerFirstStart } from '../identity/first-start.ts'
import { resourcesOn } from '../use-cases/resources.ts'
import { singleSignOnWith } from '../identity/single-sign-on.ts'
import { smtp } from '../jobs/mail/smtp.ts'
import { ownJobs } from '../jobs/own-jobs.ts'
import { NO_JOBS, startJobs } from '../jobs/start-jobs.ts'
import { deleteExpired } from '../retention/delete-expired.ts'
import { everyDay } from '../retention/every-day.ts'
import { securityLogTo } from '../security-log/security-log.ts'
import { passToSuccessors } from '../use-cases/pass-to-successors.ts'
import { createServer } from './server.ts'

/** A scanner that comes back is noticed so soon. */
const EVERY_MINUTE_MS = 60_000
/** A last day that was entered ahead is over at midnight: so long may it take until the cases follow. */
const PASSING_EVERY_MS = 15 * 60 * 1000

export interface RunningServer {
  /** Where people reach it. */
  readonly url: string
  /** Everyone's password, where the data are a demonstration. */
  readonly demoPassword: string | undefined
  /** Where the first administrator is made; undefined once there is one. */
  readonly firstStart: string | undefined
  /** Lets what is under way finish, then closes everything. */
  readonly stop: () => Promise<void>
}

/** Makes the folder of the built web application, while the database is being opened; undefined serves the API alone. */
export type BuildWeb = () => Promise<{ readonly distDir: string } | undefined>

/**
 * Puts the program together in the order in which it starts: lock, database, demonstration data, server.
 * @throws in words for the person who starts it; nothing is left open then
 */
export async function startServer(config: Config, buildWeb: BuildWeb): Promise<RunningServer> {
  const lock = lockDataDirectory(config.dataDir, publicUrlOf(config, config.port))
  const web = buildWeb()
  // Looked at below; until then its failure must not end the program.
  web.catch(() => undefined)
  let database: Database | undefined
  try {
    database = await openDatabase(config.database, lock)
    return await serve(config, database, lock, web)
  } catch (error) {
    await database?.stop()
    lock.release()
    throw error
  }
}

async function serve(config: Config, database: Database, lock: DataDirectoryLock, web: ReturnType<BuildWeb>): Promise<RunningServer> {
  const files = await openFileKeeping(config.dataDir, config.files)
  const resources = resourcesOn(database, systemClock, files)
  const password = config.demo ? demoPassword(config.demoPassword, config.dataDir) : undefined
  if (password !== undefined) await ensureDemo(resources, password)
  const firstStart = await offerFirstStart(database, systemClock.read())

  let url = publicUrlOf(config, config.port)
  const app = await createServer({
    ...resources,
    publicUrl: () => url,
    trustProxy: config.trustProxy,
    distDir: (await web)?.distDir,
    singleSignOn: config.singleSignOn && singleSignOnWith(config.singleSignOn),
    metricsToken: config.metricsToken,
    securityLog: securityLogTo(process.stdout),
    demo: password === undefined ? null : { password: isLoopback(config.host) ? password : undefined },
  })
  await app.listen({ host: config.host, port: config.port })
  const address = app.server.address()
  if (typeof address === 'object' && address !== null) url = publicUrlOf(config, address.port)
  lock.announce(url)
  const mailing = config.mail && { send: smtp(config.mail), publicUrl: () => url }
  const working = config.reminders ? startJobs(database.jobs, ownJobs(resources, mailing), (what, error) => console.error(`Việc tự chạy “${what}” chưa xong:`, error instanceof Error ? error.message : error)) : Promise.resolve(NO_JOBS)
  const jobs = await working.catch(async (error: unknown) => {
    await app.close()
    throw error
  })
  const cleaning = everyDay(
    () => deleteExpired(database.write, systemClock.read()),
    (error) => console.error('Chưa dọn được những gì đã hết hạn:', error instanceof Error ? error.message : error),
  )
  const tidying = everyDay(
    () => removeUnattached(database.write, files, systemClock.read()),
    (error) => console.error('Chưa dọn được kho tài liệu:', error instanceof Error ? error.message : error),
  )
  const scanning = everyDay(
    () => scanWaiting(database.write, files, systemClock.read()),
    (error) => console.error('Chưa quét được những tài liệu đang chờ:', error instanceof Error ? error.message : error),
    EVERY_MINUTE_MS,
  )
  const passing = everyDay(
    () => passToSuccessors(resources),
    (error) => console.error('Chưa chuyển được hồ sơ cho nơi kế thừa:', error instanceof Error ? error.message : error),
    PASSING_EVERY_MS,
  )
  return {
    url,
    demoPassword: password,
    firstStart: firstStart && `${url}/dang-nhap/lan-dau#${firstStart}`,
    async stop() {
      await app.close()
      await jobs.stop()
      await cleaning.stop()
      await Promise.all([tidying.stop(), scanning.stop()])
      await passing.stop()
      await database.stop()
      lock.release()
    },
  }
}
