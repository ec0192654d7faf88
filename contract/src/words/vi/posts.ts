import type { Post } from '@dam-lam/core'
import type { NameOf } from '../name-of.ts'
import type { Words } from '../words.ts'

export const posts: Words['posts'] = {
  cadre: 'Cán bộ',
  clerk: 'Cán bộ văn phòng',
  'chief-of-office': 'Chánh Văn phòng',
  head: 'Bí thư',
  deputy: 'Phó Bí thư',
  'standing-member': 'Ủy viên Ban Thường vụ',
  'executive-member': 'Ủy viên Ban Chấp hành',
  officer: 'Cán bộ',
  administrator: 'Quản trị hệ thống',
}

export const cadreKinds: Words['cadreKinds'] = {
  'political-system': 'Chức vụ lãnh đạo, quản lý trong cơ quan Đảng, Nhà nước, Mặt trận, tổ chức chính trị - xã hội',
  'state-enterprise': 'Người quản lý trong doanh nghiệp nhà nước',
  'public-service-unit': 'Chức vụ, chức danh trong đơn vị sự nghiệp công lập',
}

export const title: Words['title'] = ({ post, committee, body }) =>
  post === 'administrator' ? posts[post] : `${posts[post]} ${body ?? committee}`

/** «Văn phòng Đảng ủy phường». */
export function post(post: Post, name: NameOf): string {
  switch (post.kind) {
    case 'office':
      return `Văn phòng ${name(`committee/${post.committee}`)}`
    case 'permanent-members':
      return `Thường trực ${name(`committee/${post.committee}`)}`
    case 'head':
      return `Bí thư ${name(`committee/${post.committee}`)}`
    case 'collective':
      return `Tập thể ${name(`committee/${post.committee}`)}`
    case 'body':
      return name(`body/${post.body}`)
    case 'person':
      return name(`person/${post.person}`)
  }
}

export const levels: Words['levels'] = {
  cell: 'Chi bộ',
  base: 'Cấp cơ sở',
  ward: 'Cấp xã, phường',
  district: 'Cấp huyện',
  province: 'Cấp tỉnh',
  centre: 'Trung ương',
}

export const bodyKinds: Words['bodyKinds'] = {
  advisory: 'Cơ quan tham mưu, giúp việc',
  inspection: 'Ủy ban Kiểm tra',
  'internal-affairs': 'Ban Nội chính',
  organisation: 'Ban Tổ chức',
  propaganda: 'Ban Tuyên giáo',
  front: 'Mặt trận Tổ quốc',
}

export const collectives: Words['collectives'] = {
  standingCommittee: 'Ban Thường vụ',
  executiveCommittee: 'Ban Chấp hành',
}

export const collective: Words['collective'] = (body, committee) => `${collectives[body]} ${committee}`
