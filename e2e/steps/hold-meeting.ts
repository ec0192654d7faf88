import type { Questions } from '../pages/act-page.ts'

/** A meeting of today of the standing committee at which everybody sat and voted for what it concluded. */
export async function holdMeeting(form: Questions): Promise<void> {
  const meeting = form.part('Cuộc họp')
  await meeting.press('Tất cả có mặt')
  await meeting.write('Đồng ý', '5')
  await meeting.write('Không đồng ý', '0')
  await meeting.write('Ý kiến khác', '0')
  await meeting.write('Biên bản', 'Biên bản họp Ban Thường vụ (minh họa)')
}
