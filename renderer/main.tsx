import './app/style-nonce.ts'
import './styles/index.css'
import { createRoot } from 'react-dom/client'
import { Application } from './app/application.tsx'

const root = document.querySelector('#root')
if (root === null) throw new Error('index.html has no #root')
createRoot(root).render(<Application />)
