import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'
import './face/fonts.css'
import './face/mantine/mantine.css'
import './face/tokens.css'
import './face/paper.css'

const root = document.getElementById('root')
if (!root) throw new Error('index.html has lost its #root')
createRoot(root).render(<App />)
