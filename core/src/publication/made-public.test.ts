import { expect, test } from 'vitest'
import { evolve, fold } from '../case/evolve.ts'
import { FORMS } from '../d05-encouragement/forms.ts'
import { anEncouragementDecision, anEvaluatedCase, anIncidentCase, aPublication, aReplication } from '../testing/index.ts'
import { madePublic } from './made-public.ts'

const told = anEvaluatedCase()
  .given('vanphong.phuong', 'decide-encouragement', anEncouragementDecision())
  .given('vanphong.phuong', 'publish-encouragement', aPublication())
  .given('vanphong.tinh', 'replicate', aReplication({ note: 'Ghi chú nội bộ' }))

/** Everything that the events make public, one after the other. */
const madeIn = ({ events }: Pick<typeof told, 'events'>) => events.flatMap((event, index) => madePublic(evolve(fold('hs', events.slice(0, index)), event), event))
const made = madeIn(told)

test('Điều 5 khoản 3: chỉ hai việc làm cho hồ sơ này có điều công khai, và công khai đúng những gì đã viết để công khai', () => {
  expect(made.map(({ content }) => content.kind)).toEqual(['encouragement', 'model'])
  const [encouragement] = made
  expect(encouragement).toMatchObject({
    committee: 'phuong',
    content: { title: 'Nộp hồ sơ tại khu dân cư', forms: [{ ...FORMS['d5.k2.d'], people: ['Đồng chí Cán bộ phường'] }] },
  })
  expect(JSON.stringify(made)).not.toMatch(/canbo\.phuong|award\/1|Giấy khen|Ghi chú nội bộ/)
})

test('Điều 5 khoản 2 điểm g: mô hình được nhân rộng mang tên của điều đã công khai, và chỉ về điều ấy', () => {
  const [encouragement, model] = made
  expect(model).toMatchObject({ committee: 'tinh', content: { kind: 'model', title: 'Nộp hồ sơ tại khu dân cư', where: 'Hai chi bộ của cơ sở.', of: encouragement?.place } })
})

test('Điều 6 khoản 2 điểm b: cấp ủy công khai việc làm để dư luận hiểu rõ; sự việc thì không', () => {
  const about = { title: 'Về việc thất lạc hồ sơ', text: 'Diễn biến và hướng xử lý.' }
  const [information, ...others] = madeIn(anIncidentCase().given('vanphong.phuong', 'make-public', { incident: 'incident/1', ...about }))
  expect([information?.content, others]).toEqual([{ kind: 'information', ...about }, []])
})
