import { excerpt } from '../../excerpt.ts'
import type { EventTexts } from '../../words.ts'
import { correctableFields } from '../choices.ts'
import { writtenDay } from '../written-day.ts'
import { paper } from './paper.ts'

export const keepingFiles = {
  PlanWithdrawn: { title: 'Rút đề xuất', told: ({ reason }) => `Người đề xuất rút: ${excerpt(reason)}.` },
  WithdrawalConfirmed: { title: 'Xác nhận việc rút', told: ({ letter }) => `Xác nhận việc rút đề xuất, ${paper(letter)}.` },
  PublicationWithdrawn: {
    title: 'Thu hồi điều đã công khai',
    told: ({ of, committee, reason }, name) => `${name(`committee/${committee}`)} thu hồi điều đã công khai ở việc thứ ${of}; lý do: ${excerpt(reason)}.`,
  },
  EntryCorrected: {
    title: 'Đính chính',
    told: ({ of, field, oldValue, newValue, reason }) =>
      `Đính chính ${correctableFields[field]} ở việc thứ ${of}: «${excerpt(writtenDay(oldValue ?? ''))}» thành «${excerpt(writtenDay(newValue))}»; lý do: ${excerpt(reason)}.`,
  },
  CaseArchived: { title: 'Lưu trữ hồ sơ', told: ({ reason }) => `Lưu trữ hồ sơ: ${excerpt(reason)}.` },
} satisfies EventTexts
