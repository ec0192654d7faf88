import type { RefusalTexts } from '../../words.ts'
import { forms } from '../encouragement.ts'
import { always, list, onlyAt, onlyBy } from '../phrases.ts'

const named = (ids: readonly string[]): string => list(ids.map((id) => forms[id as keyof typeof forms] ?? id))

export const encouraging: RefusalTexts<'encouraging'> = {
  'encouragement.awards-written': always('Chưa ghi phần nào, hoặc có phần chưa ghi là gì, dành cho ai. Hãy ghi rõ từng người được gì.'),
  'encouragement.for-implementers': (facts) =>
    `Khuyến khích ở đây chỉ dành cho người thực hiện theo chủ trương${facts.count('implementers') === 0 ? '' : `, là ${facts.people('implementers')}`}. Hãy bỏ: ${facts.people('people')}.`,
  'encouragement.real-effect': (facts) =>
    facts.text('verdict') === ''
      ? 'Tập thể đã cho chủ trương chưa đánh giá kết quả. Hãy ghi đánh giá kết quả trước; có hiệu quả thiết thực rồi mới quyết định hình thức khuyến khích.'
      : 'Tập thể đã đánh giá là chưa mang lại hiệu quả, nên chưa quyết định hình thức khuyến khích. Việc tạo điều kiện, tin tưởng, động viên vẫn làm được.',
  'encouragement.partly-is-enough': always('Tập thể đánh giá hiệu quả một phần; cấp ủy đã quy định như vậy chưa đủ để quyết định hình thức khuyến khích. Việc tạo điều kiện, tin tưởng, động viên vẫn làm được.'),
  'give-encouragement-measure.by-committee': onlyBy('ghi việc tạo điều kiện, tin tưởng, động viên'),
  'give-encouragement-measure.stage': onlyAt('ghi việc tạo điều kiện, tin tưởng, động viên'),
  'give-encouragement-measure.go-ahead': always('Việc này chưa được cho chủ trương, nên chưa có ai để khuyến khích ở đây. Hãy xem văn bản trả lời.'),
  'give-encouragement-measure.form': (facts) =>
    `Hình thức ở ${named(facts.items('forms'))} chỉ quyết định khi đã có hiệu quả thiết thực. Ở đây hãy chọn điểm a, b hoặc c; các hình thức khác chờ tập thể quyết định.`,
  'propose-encouragement.by-committee': onlyBy('đề nghị khuyến khích'),
  'propose-encouragement.stage': onlyAt('đề nghị khuyến khích'),
  'propose-encouragement.go-ahead': always('Việc này chưa được cho chủ trương, nên chưa có ai để đề nghị khuyến khích. Hãy xem văn bản trả lời.'),
  'propose-encouragement.reasons': always('Chưa ghi vì sao đề nghị. Hãy ghi lý do để tập thể xem xét.'),
  'decide-encouragement.by-meeting': onlyBy('ghi quyết định khuyến khích của tập thể'),
  'decide-encouragement.stage': onlyAt('quyết định hình thức khuyến khích'),
  'decide-encouragement.under-rule': always('Có phần chưa ghi theo quy định nào. Hãy ghi quy định của Đảng hoặc Nhà nước làm căn cứ; nếu chưa có quy định hoặc vượt thẩm quyền thì đề xuất cấp có thẩm quyền.'),
  'decide-encouragement.reasons': always('Chưa ghi vì sao quyết định như vậy. Hãy ghi lý do.'),
  'propose-encouragement-up.by-meeting': onlyBy('ghi việc đề xuất cấp có thẩm quyền'),
  'propose-encouragement-up.stage': onlyAt('đề xuất cấp có thẩm quyền'),
  'propose-encouragement-up.has-superior': (facts) => `${facts.committee('committee')} không có cấp trên trong hệ thống để đề xuất. Hãy kiểm tra lại tổ chức.`,
  'propose-encouragement-up.level': (facts) =>
    `Cấp đã chọn không ở trên cấp ủy đã cho chủ trương. ${facts.count('possible') === 0 ? 'Không có cấp nào ở trên để chọn.' : `Hãy chọn: ${facts.anyCommittee('possible')}.`}`,
  'propose-encouragement-up.reasons': always('Chưa ghi vì sao đề xuất. Hãy ghi lý do để cấp có thẩm quyền xem xét.'),
  'competent-level-decides.by-level-asked': onlyBy('quyết định về đề xuất khuyến khích'),
  'competent-level-decides.something-asked': always('Không có đề xuất khuyến khích nào đang chờ cấp ủy này trả lời. Không cần làm việc này.'),
  'competent-level-decides.of': always('Đề xuất đã chọn không có hoặc đã được trả lời. Hãy chọn đề xuất đang chờ.'),
  'competent-level-decides.granted': always('Có phần đã chọn không nằm trong đề xuất này, hoặc được chọn hai lần. Hãy chọn lại những phần đồng ý.'),
  'competent-level-decides.reasons': always('Chưa ghi vì sao quyết định như vậy. Hãy ghi lý do, kể cả khi không đồng ý.'),
  'deliver-encouragement.by-committee': onlyBy('ghi việc thực hiện khuyến khích'),
  'deliver-encouragement.something-given': always('Không có phần khuyến khích nào đã quyết định mà chưa thực hiện. Không cần làm việc này.'),
  'deliver-encouragement.award': always('Phần đã chọn chưa được quyết định, hoặc đã thực hiện rồi. Hãy chọn lại.'),
  'deliver-encouragement.how': always('Chưa ghi đã thực hiện như thế nào. Hãy ghi rõ.'),
  'deliver-encouragement.document': (facts) => `Chưa ghi số văn bản, hoặc ngày văn bản (${facts.day('date')}) chưa tới. Hãy ghi đúng số và ngày của văn bản.`,
  'publish-encouragement.by-committee-that-decided': onlyBy('công khai kết quả khuyến khích'),
  'publish-encouragement.something-given': always('Cấp ủy này không có phần khuyến khích nào đã quyết định mà chưa công khai. Không cần làm việc này.'),
  'publish-encouragement.awards': always('Chưa chọn phần nào, hoặc có phần chưa được cấp ủy này quyết định, đã công khai, hay được chọn hai lần. Hãy chọn lại.'),
  'publish-encouragement.title': always('Chưa ghi tên mô hình, cách làm. Hãy ghi tên như sẽ được đọc ở trang công khai.'),
  'publish-encouragement.text': always('Chưa ghi nội dung công khai. Hãy ghi đã làm gì, mang lại gì.'),
  'publish-encouragement.people': always('Có tên người để trống. Hãy ghi tên như sẽ được đọc, hoặc bỏ dòng đó.'),
  'replicate.by-another-committee': (facts) =>
    `Nhân rộng là việc của cấp ủy khác, do văn phòng hoặc thường trực cấp ủy ấy ghi; ${facts.committee('committee')} không ghi được với chức danh đang dùng. Hãy chuyển cho đúng nơi.`,
  'replicate.something-published': always('Hồ sơ này chưa công khai mô hình nào. Chờ có công khai rồi mới nhân rộng.'),
  'replicate.publication': always('Mô hình đã chọn không có trong hồ sơ này. Hãy chọn lại.'),
  'replicate.where': always('Chưa ghi làm ở đâu. Hãy ghi địa bàn, đơn vị sẽ làm theo.'),
}
