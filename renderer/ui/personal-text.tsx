import { EyeInvisibleOutlined, EyeOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useState } from 'react'
import { maskId, maskPhone } from '#shared/identity/index.ts'

interface PersonalTextProps {
  readonly value: string
  readonly kind: 'id' | 'phone' | 'other'
  /** What it is, for the button's name. */
  readonly label: string
}

/** An ID number or phone, masked until the clerk asks to see it. What came masked from the office stays so. */
export function PersonalText({ value, kind, label }: PersonalTextProps) {
  const [open, setOpen] = useState(false)
  if (value === '') return <span className="quiet">—</span>
  if (value.includes('*')) return <span className="mono">{value}</span>
  const masked = kind === 'id' ? maskId(value) : kind === 'phone' ? maskPhone(value) : '已填写（不显示）'
  return (
    <span className="personal-text">
      <span className="mono">{open ? value : masked}</span>
      <Button
        type="text"
        size="small"
        aria-label={open ? `隐藏${label}` : `显示${label}`}
        icon={open ? <EyeInvisibleOutlined /> : <EyeOutlined />}
        onClick={() => setOpen(!open)}
      />
    </span>
  )
}
