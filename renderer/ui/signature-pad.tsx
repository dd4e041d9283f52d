import { Button } from 'antd'
import { useEffect, useRef, useState } from 'react'
import SignaturePadCore from 'signature_pad'

interface SignaturePadProps {
  /** The signature as a PNG in a `data:` address after each stroke, as the papers draw it; null when it was wiped. */
  readonly onChange: (png: string | null) => void
}

/** Where a person signs, with a pen, a finger or the mouse. */
export function SignaturePad({ onChange }: SignaturePadProps) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const pad = useRef<SignaturePadCore | null>(null)
  const told = useRef(onChange)
  told.current = onChange
  const [empty, setEmpty] = useState(true)
  useEffect(() => {
    const target = canvas.current
    if (target === null) return
    const density = window.devicePixelRatio
    target.width = target.clientWidth * density
    target.height = target.clientHeight * density
    target.getContext('2d')?.scale(density, density)
    const made = new SignaturePadCore(target, { minWidth: 1, maxWidth: 3, penColor: '#000' })
    const ended = () => {
      setEmpty(false)
      told.current(made.toDataURL('image/png'))
    }
    made.addEventListener('endStroke', ended)
    pad.current = made
    return () => {
      made.removeEventListener('endStroke', ended)
      made.off()
    }
  }, [])
  return (
    <div className="signature">
      <canvas ref={canvas} className="signature-canvas" aria-label="签名区" data-testid="signature-pad" />
      <div className="signature-foot">
        <span className="quiet">请领取人在框内签名</span>
        <Button
          size="small"
          disabled={empty}
          data-testid="signature-clear"
          onClick={() => {
            pad.current?.clear()
            setEmpty(true)
            onChange(null)
          }}
        >
          重签
        </Button>
      </div>
    </div>
  )
}
