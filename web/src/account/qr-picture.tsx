import { encode } from 'uqr'

export interface QrPictureProps {
  readonly text: string
  /** What it is for, to whoever does not see it. */
  readonly label: string
}

/** A text for the camera of a telephone. */
export function QrPicture({ text, label }: QrPictureProps) {
  const { data, size } = encode(text, { border: 4 })
  const dark = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : []))).join('')
  return (
    <svg viewBox={`0 0 ${size} ${size}`} width="176" height="176" shapeRendering="crispEdges">
      <title>{label}</title>
      <rect width={size} height={size} fill="white" />
      <path d={dark} fill="black" />
    </svg>
  )
}
