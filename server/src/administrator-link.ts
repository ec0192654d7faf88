import { parseArgs } from 'node:util'
import { systemClock } from './clock.ts'
import { readConfig } from './config.ts'
import { makeAdministratorLink } from './identity/administrator-link.ts'
import { runAlone } from './run-alone.ts'
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
if (person === undefined) {
  console.error('Hãy ghi tên đăng nhập của người quản trị: npm run administrator-link -- tên-đăng-nhập [--remove-factors]')
  process.exitCode = 1
} else {
  await runAlone(readConfig(process.env), async (database, url) => {
    const { organisations } = await resourcesOn(database, systemClock).organisations.at(0)
    const made = await makeAdministratorLink(database.write, { person, removesFactors: values['remove-factors'] }, organisations, systemClock.read())
    if (typeof made === 'string') {
      console.error(`${person} ${REFUSED[made]}`)
      process.exitCode = 1
    } else console.log(`Khởi động hệ thống rồi mở liên kết này để đặt mật khẩu cho ${person} (dùng một lần, trong 24 giờ): ${url}/dang-nhap/dat-mat-khau#${made.token}`)
  })
}
