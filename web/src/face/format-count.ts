const counts = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 0 })

/** `20.000`. */
export const formatCount = (count: number): string => counts.format(count)
