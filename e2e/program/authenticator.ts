import { createHmac } from 'node:crypto'

const STEP_SECONDS = 30
const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** What an authenticator shows for this key at nine o'clock in Việt Nam on a day, by RFC 6238 and none of our code. */
export function codeOf(key: string, day: string): string {
  const bits = key.split('').map((sign) => SIGNS.indexOf(sign).toString(2).padStart(5, '0')).join('')
  const secret = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)))
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(Date.parse(`${day}T09:00:00+07:00`) / 1000 / STEP_SECONDS))
  const mac = createHmac('sha1', secret).update(counter).digest()
  const offset = mac.readUInt8(mac.length - 1) & 15
  return String((mac.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, '0')
}
