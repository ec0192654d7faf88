import { organisationsFrom, type Body, type Committee, type OrganisationData, type Person, type Position, type PostName } from '../organisations/index.ts'
import { localDate } from '../time/index.ts'

/**
 * An openly illustrative tree: `coso` under `phuong` under `tinh`, whose superior `trunguong` is external. Its people are
 * posts, not persons: `bithu.phuong` is the head of the ward committee. In each committee head, deputy and three members
 * make a standing committee of five; two more make an executive committee of seven.
 */
const SINCE = { from: localDate('2020-01-01'), to: null } as const

const committee = (id: string, name: string, level: Committee['level'], superior: string | null): Committee => ({
  id,
  name,
  level,
  superior,
  external: id === 'trunguong',
  ...SINCE,
})

const COMMITTEES = [
  committee('trunguong', 'Trung ương', 'centre', null),
  committee('tinh', 'Tỉnh ủy (minh họa)', 'province', 'trunguong'),
  committee('phuong', 'Đảng ủy phường (minh họa)', 'ward', 'tinh'),
  committee('coso', 'Đảng ủy cơ sở (minh họa)', 'base', 'phuong'),
] as const

/** The posts that each committee fills, by the first part of a user name. */
const POSTS: readonly (readonly [role: string, title: string, post: PostName])[] = [
  ['canbo', 'Cán bộ', 'cadre'],
  ['canbo2', 'Cán bộ thứ hai', 'cadre'],
  ['vanphong', 'Văn thư văn phòng', 'clerk'],
  ['chanhvanphong', 'Chánh văn phòng', 'chief-of-office'],
  ['bithu', 'Bí thư', 'head'],
  ['phobithu', 'Phó Bí thư', 'deputy'],
  ['uyvien', 'Ủy viên Ban Thường vụ', 'standing-member'],
  ['uyvien2', 'Ủy viên Ban Thường vụ thứ hai', 'standing-member'],
  ['uyvien3', 'Ủy viên Ban Thường vụ thứ ba', 'standing-member'],
  ['chaphanh', 'Ủy viên Ban Chấp hành', 'executive-member'],
  ['chaphanh2', 'Ủy viên Ban Chấp hành thứ hai', 'executive-member'],
]

/** The bodies of each committee, each with one officer of the same name. */
const BODIES: readonly (readonly [role: string, name: string, kind: Body['kind']])[] = [
  ['thamdinh', 'Cơ quan thẩm định', 'advisory'],
  ['phoihop', 'Cơ quan phối hợp', 'advisory'],
  ['ubkt', 'Ủy ban Kiểm tra', 'inspection'],
]

const PROVINCIAL_BODIES: typeof BODIES = [
  ['noichinh', 'Ban Nội chính', 'internal-affairs'],
  ['bantochuc', 'Ban Tổ chức', 'organisation'],
  ['bantuyengiao', 'Ban Tuyên giáo và Dân vận', 'propaganda'],
  ['mattran', 'Mặt trận Tổ quốc Việt Nam', 'front'],
]

interface Seat {
  readonly role: string
  readonly title: string
  readonly post: PostName
  readonly body: string | null
}

const bodiesOf = (id: string): typeof BODIES => (id === 'tinh' ? [...BODIES, ...PROVINCIAL_BODIES] : BODIES)

const seatsOf = (id: string): readonly Seat[] => [
  ...POSTS.map(([role, title, post]): Seat => ({ role, title, post, body: null })),
  ...bodiesOf(id).map(([role, name]): Seat => ({ role, title: name, post: 'officer', body: `ban.${role}.${id}` })),
  ...(id === 'tinh' ? [{ role: 'quantri', title: 'Quản trị', post: 'administrator', body: null } as const] : []),
]

const INTERNAL = COMMITTEES.filter(({ external }) => !external)

export const DEMO_ORGANISATION: OrganisationData = {
  committees: COMMITTEES,
  bodies: INTERNAL.flatMap(({ id, name }) =>
    bodiesOf(id).map(([role, title, kind]): Body => ({ id: `ban.${role}.${id}`, committee: id, name: `${title}, ${name}`, kind, ...SINCE })),
  ),
  people: INTERNAL.flatMap(({ id, name }) =>
    seatsOf(id).map(({ role, title }): Person => ({ id: `${role}.${id}`, name: `${title}, ${name}`, managedBy: role === 'quantri' ? null : id })),
  ),
  positions: INTERNAL.flatMap(({ id }) =>
    seatsOf(id).map(({ role, post, body }): Position => ({ id: `${role}.${id}/${post}`, person: `${role}.${id}`, post, committee: id, body, ...SINCE })),
  ),
}

export const demoOrganisations = organisationsFrom(DEMO_ORGANISATION)
