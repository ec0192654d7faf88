import { localDate, type Body, type Committee, type OrganisationData, type Person, type Position, type PostName } from '@dam-lam/core'

/*
 * An openly illustrative tree: a base-level committee under a ward under a province, whose superior does not work here.
 * It names posts, not people; a person's id is the user name, `role.committee`.
 */
const SINCE = localDate('2020-01-01')
const valid = { from: SINCE, to: null }

const committee = (id: string, name: string, level: Committee['level'], superior: string | null): Committee => ({
  id,
  name: `${name} (minh họa)`,
  level,
  superior,
  external: superior === null,
  ...valid,
})

const COMMITTEES: readonly Committee[] = [
  committee('trunguong', 'Trung ương', 'centre', null),
  committee('tinh', 'Tỉnh ủy', 'province', 'trunguong'),
  committee('phuong', 'Đảng ủy phường', 'ward', 'tinh'),
  committee('coso', 'Đảng ủy cơ sở', 'base', 'phuong'),
]

/** A post of the tree: its role is the first part of the user name. */
interface Role {
  readonly role: string
  readonly post: PostName
  /** What the post is called, before the name of the committee. */
  readonly title: string
  readonly body?: Pick<Body, 'kind' | 'name'>
}

const officer = (role: string, kind: Body['kind'], name: string): Role => ({
  role,
  post: 'officer',
  title: `Người phụ trách ${name},`,
  body: { kind, name },
})

const IN_EACH: readonly Role[] = [
  { role: 'canbo', post: 'cadre', title: 'Cán bộ lãnh đạo, quản lý thứ nhất,' },
  { role: 'canbo2', post: 'cadre', title: 'Cán bộ lãnh đạo, quản lý thứ hai,' },
  { role: 'vanphong', post: 'clerk', title: 'Chuyên viên Văn phòng' },
  { role: 'chanhvanphong', post: 'chief-of-office', title: 'Chánh Văn phòng' },
  { role: 'bithu', post: 'head', title: 'Bí thư' },
  { role: 'phobithu', post: 'deputy', title: 'Phó Bí thư' },
  { role: 'uyvien', post: 'standing-member', title: 'Ủy viên Ban Thường vụ thứ nhất,' },
  { role: 'uyvien2', post: 'standing-member', title: 'Ủy viên Ban Thường vụ thứ hai,' },
  { role: 'uyvien3', post: 'standing-member', title: 'Ủy viên Ban Thường vụ thứ ba,' },
  { role: 'chaphanh', post: 'executive-member', title: 'Ủy viên Ban Chấp hành thứ nhất,' },
  { role: 'chaphanh2', post: 'executive-member', title: 'Ủy viên Ban Chấp hành thứ hai,' },
  officer('thamdinh', 'advisory', 'cơ quan tham mưu chủ trì thẩm định'),
  officer('phoihop', 'advisory', 'cơ quan tham mưu phối hợp'),
  officer('ubkt', 'inspection', 'Ủy ban Kiểm tra'),
]

const IN_PROVINCE: readonly Role[] = [
  officer('noichinh', 'internal-affairs', 'Ban Nội chính'),
  officer('bantochuc', 'organisation', 'Ban Tổ chức'),
  officer('bantuyengiao', 'propaganda', 'Ban Tuyên giáo và Dân vận'),
  officer('mattran', 'front', 'Mặt trận Tổ quốc'),
]

const ADMINISTRATOR: Role = { role: 'quantri', post: 'administrator', title: 'Người quản trị hệ thống,' }

/** One role in one committee: the person, the position, and the body where there is one. */
function filled(id: string, { role, post, title, body }: Role, { id: committeeId, name }: Committee) {
  const person: Person = { id, name: `${title} ${name}`, managedBy: committeeId }
  const bodies: readonly Body[] = body ? [{ id: `ban.${id}`, committee: committeeId, ...body, name: `${sentenceCase(body.name)}, ${name}`, ...valid }] : []
  const position: Position = { id: `vt.${id}`, person: id, post, committee: committeeId, body: body ? `ban.${id}` : null, ...valid }
  return { role, person, bodies, position }
}

const sentenceCase = (name: string): string => name.charAt(0).toLocaleUpperCase('vi') + name.slice(1)

const FILLED = COMMITTEES.filter(({ external }) => !external).flatMap((one) => [
  ...IN_EACH.map((role) => filled(`${role.role}.${one.id}`, role, one)),
  ...(one.id === 'tinh' ? [...IN_PROVINCE.map((role) => filled(`${role.role}.${one.id}`, role, one)), filled('quantri', ADMINISTRATOR, one)] : []),
])

export const DEMO_ORGANISATION: OrganisationData = {
  committees: COMMITTEES,
  bodies: FILLED.flatMap(({ bodies }) => bodies),
  people: FILLED.map(({ person }) => person),
  positions: FILLED.map(({ position }) => position),
}
