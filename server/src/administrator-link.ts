import { parseArgs } from 'node:util'
import { systemClock } from './clock.ts'
import { publicUrlOf, readConfig } from './config.ts'
import { lockDataDirectory } from './database/data-directory-lock.ts'
import { openDatabase } from './database/open.ts'
import { makeAdministratorLink } from './identity/administrator-link.ts'
import { startFailure } from './start-failure.ts'
import { resourcesOn } from './use-cases/resources.ts'

/*
 * Prints a link with which an administrator sets a new password: for the only one who lost it. Whoever runs this has the
 * machine and its data. The program itself must not be running on the same data folder.
 */

const REFUSED = {
  'not-administrator': 'không giữ chức danh Quản trị hệ thống hôm nay. Hãy ghi đúng tên đăng nhập của một người quản trị.',
  suspended: 'đang bị người quản trị khác tạm khóa. Hãy để người ấy mở lại, hoặc cấp liên kết cho chính người ấy.',
} as const

const { values, positionals } = parseArgs({ allowPositionals: true, options: { 'remove-factors': { type: 'boolean', default: false } } })
const [person] = positionals
const reading = readConfig(process.env)
if (!reading.ok || person === undefined) {
  if (!reading.ok) for (const { variable, message } of reading.problems) console.error(`${variable} ${message}.`)
  if (person === undefined) console.error('Hãy ghi tên đăng nhập của người quản trị: npm run administrator-link -- tên-đăng-nhập [--remove-factors]')
  process.exit(1)
}

const { config } = reading
try {
  const url = publicUrlOf(config, config.port)
  const lock = lockDataDirectory(config.dataDir, url)
  const database = await openDatabase(config.database, lock)
  try {
    const { organisations } = await resourcesOn(database, systemClock).organisations.at(0)
    const made = await makeAdministratorLink(database.write, { person, removesFactors: values['remove-factors'] }, organisations, systemClock.read())
    if (typeof made === 'string') {
      console.error(`${person} ${REFUSED[made]}`)
      process.exitCode = 1
    } else console.log(`Khởi động hệ thống rồi mở liên kết này để đặt mật khẩu cho ${person} (dùng một lần, trong 24 giờ): ${url}/dang-nhap/dat-mat-khau#${made.token}`)
  } finally {
    await database.stop()
    lock.release()
  }
} catch (error) {
  console.error(startFailure(error))
  process.exitCode = 1
}
