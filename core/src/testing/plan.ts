import type { Plan, Scope, UnsuitableMatter } from '../d04-go-ahead/k1-plan.ts'
import { localDate } from '../time/index.ts'

/** A scope that says everything: what, where, from–to, with what, pilot. */
export const aScope = (change: Partial<Scope> = {}): Scope => ({
  what: 'Số hóa tiếp nhận hồ sơ đất đai tại nhà văn hóa khu dân cư',
  where: 'Hai khu dân cư của phường',
  from: localDate('2023-03-01'),
  to: localDate('2023-12-31'),
  resources: 'Kinh phí thường xuyên được giao, bốn cán bộ',
  pilot: true,
  ...change,
})

/** A plan on an unregulated matter that lacks nothing, neither of Điều 4 khoản 1 nor of policy. */
export const aPlan = (change: Partial<Plan> = {}): Plan => ({
  title: 'Tiếp nhận hồ sơ đất đai lưu động',
  problem: 'Người dân vùng xa phải đi lại nhiều lần để bổ sung giấy tờ.',
  solution: 'Tổ lưu động tiếp nhận, kiểm tra hồ sơ tại khu dân cư mỗi tuần một buổi.',
  functionOrTask: 'Nhiệm vụ cải cách hành chính được giao năm 2023',
  matters: [{ kind: 'unregulated', analysis: 'Chưa có văn bản nào quy định việc tiếp nhận lưu động.' }],
  scope: aScope(),
  expectedResults: [{ result: 'Giảm số lần đi lại', measure: 'Từ 3 lần xuống 1 lần' }],
  risks: [{ risk: 'Thất lạc giấy tờ khi vận chuyển', likelihood: 'low', impact: 'medium', mitigation: 'Giao nhận có niêm phong, ký sổ' }],
  implementers: ['canbo.phuong'],
  commitment: true,
  motive: 'common-good',
  ...change,
})

/** A matter that is regulated, but does not fit practice. */
export const anUnsuitableMatter = (change: Partial<UnsuitableMatter> = {}): UnsuitableMatter => ({
  kind: 'unsuitable',
  analysis: 'Quy định hiện hành buộc nộp trực tiếp tại trụ sở, không phù hợp địa bàn rộng.',
  document: 'Quy chế tiếp nhận hồ sơ (minh họa)',
  provision: 'Mục 2',
  issuer: 'Cơ quan ban hành quy chế (minh họa)',
  why: 'Ban hành khi chưa sáp nhập địa bàn.',
  ...change,
})

/** A plan on one unsuitable matter: its approval needs urgent need, and the issuer must be told (d4.k5). */
export const anUnsuitablePlan = (change: Partial<Plan> = {}): Plan => aPlan({ matters: [anUnsuitableMatter()], ...change })
