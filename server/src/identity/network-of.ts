import { isIPv6 } from 'node:net'

/**
 * The address under which failures of a caller count: IPv4 as it is, IPv6 by its first 64 bits, since whoever has one
 * address of such a network has all of them. `::ffff:10.0.0.1` is the IPv4 address 10.0.0.1.
 */
export function networkOf(address: string): string {
  const [, mapped] = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address) ?? []
  if (mapped !== undefined) return mapped
  const [bare = ''] = address.split('%', 1)
  return isIPv6(bare) ? `${firstGroups(bare).join(':')}::/64` : address
}

/** The first four of the eight groups, without leading zeros. */
function firstGroups(address: string): string[] {
  // An IPv4 tail stands for two groups.
  const [head = '', tail] = address.replace(/[^:]*\.[^:]*$/, '0:0').split('::')
  const [before, after] = [groupsOf(head), groupsOf(tail)]
  const missing = tail === undefined ? 0 : 8 - before.length - after.length
  const all = [...before, ...Array.from({ length: missing }, () => '0'), ...after]
  return all.slice(0, 4).map((group) => Number.parseInt(group, 16).toString(16))
}

const groupsOf = (part: string | undefined): string[] => (part ? part.split(':') : [])
