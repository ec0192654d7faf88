import { createRoot } from 'react-dom/client'
import { isProblem } from './api/problem.ts'
import { App } from './app.tsx'
import './face/fonts.css'
import './face/mantine/mantine.css'
import './face/tokens.css'
import './face/paper.css'

const root = document.getElementById('root')
if (!root) throw new Error('index.html has lost its #root')
// What the page itself tells in words needs no second telling on the console; a fault of the program does.
const onCaughtError = (error: unknown): void => {
  if (!isProblem(error)) console.error(error)
}
createRoot(root, { onCaughtError }).render(<App />)
