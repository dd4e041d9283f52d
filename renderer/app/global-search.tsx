import { SearchOutlined } from '@ant-design/icons'
import { Input, type InputRef } from 'antd'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useAsk, useHasRole } from '#renderer/api/index.ts'
import { navigate } from '#renderer/ui/router.ts'
import type { SearchHit } from '#shared/ipc/views.ts'
import { useDelayed } from './use-delayed.ts'

const kinds: Readonly<Record<SearchHit['kind'], string>> = { case: '办件', licence: '证照', parcel: '邮件' }

/** Answers as one types: number, name, pinyin initials, credit code, end of a phone. Ctrl+K from anywhere. */
export function GlobalSearch() {
  const [text, setText] = useState('')
  const [open, setOpen] = useState(false)
  const [at, setAt] = useState(0)
  const atTheWindow = useHasRole('clerk')
  const input = useRef<InputRef>(null)
  const asked = useDelayed(text.trim(), 120)
  const hits = useAsk('search.find', { text: asked }, { enabled: asked !== '', keep: true })
  const rows = asked !== '' && hits.status === 'ready' ? hits.value : []

  useEffect(() => {
    const reach = (event: globalThis.KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'k') return
      event.preventDefault()
      input.current?.focus({ cursor: 'all' })
      setOpen(true)
    }
    window.addEventListener('keydown', reach)
    return () => window.removeEventListener('keydown', reach)
  }, [])

  const choose = (hit: SearchHit | undefined) => {
    if (hit === undefined) return
    setOpen(false)
    setText('')
    input.current?.blur()
    navigate(...placeOf(hit, atTheWindow))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    // An input method's own Enter and arrows choose characters, not hits.
    if (event.nativeEvent.isComposing) return
    if (event.key === 'ArrowDown') setAt(Math.min(at + 1, rows.length - 1))
    else if (event.key === 'ArrowUp') setAt(Math.max(at - 1, 0))
    else if (event.key === 'Enter') choose(rows[at])
    else if (event.key === 'Escape') {
      setOpen(false)
      input.current?.blur()
    } else return
    event.preventDefault()
  }
  const shown = open && asked !== ''
  return (
    <search className="global-search">
      <Input
        ref={input}
        value={text}
        allowClear
        prefix={<SearchOutlined />}
        placeholder="搜索：名称、拼音首字母、信用代码、电话后四位、办件号、邮件号　Ctrl+K"
        data-testid="global-search"
        role="combobox"
        aria-label="全局搜索"
        aria-expanded={shown}
        aria-controls="global-search-hits"
        aria-activedescendant={shown && rows[at] !== undefined ? `hit-${at}` : undefined}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
        onChange={(event) => {
          setText(event.target.value)
          setAt(0)
          setOpen(true)
        }}
      />
      {shown && (
        <div className="search-hits" id="global-search-hits" role="listbox" aria-label="搜索结果">
          {rows.map((hit, index) => (
            <div
              key={`${hit.kind}:${hit.caseId}:${hit.number}`}
              id={`hit-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === at}
              className="search-hit"
              data-testid="search-hit"
              // Before the field loses the focus, which would close the list.
              onMouseDown={(event) => {
                event.preventDefault()
                choose(hit)
              }}
              onMouseEnter={() => setAt(index)}
            >
              <span className="search-kind">{kinds[hit.kind]}</span>
              <span className="search-title">{hit.title}</span>
              <span className="mono">{hit.number}</span>
              <span className="search-detail">{hit.detail}</span>
              <span className="search-why">{hit.why}</span>
            </div>
          ))}
          {rows.length === 0 && hits.status !== 'loading' && <div className="search-none">没有找到“{asked}”</div>}
        </div>
      )}
    </search>
  )
}

/** For a clerk a case opens where it is worked on; everything else in the archive. */
function placeOf(hit: SearchHit, atTheWindow: boolean): readonly string[] {
  return hit.kind === 'case' && atTheWindow ? ['intake', hit.caseId] : ['archive', 'case', hit.caseId]
}
