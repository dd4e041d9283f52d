import { Button, Result } from 'antd'
import { Component, type ErrorInfo, type ReactNode } from 'react'

interface CrashBoundaryProps {
  readonly children: ReactNode
  /** Changes when the place changes, so that another page is shown afresh. */
  readonly place?: string
}

interface CrashState {
  readonly crash: { readonly message: string; readonly place: string | undefined } | null
}

/** Catches a bug of the page: what was saved is safe, and there is a way on. */
export class CrashBoundary extends Component<CrashBoundaryProps, CrashState> {
  override state: CrashState = { crash: null }

  static getDerivedStateFromProps(props: CrashBoundaryProps, state: CrashState): CrashState | null {
    return state.crash !== null && state.crash.place !== undefined && state.crash.place !== props.place
      ? { crash: null }
      : null
  }

  override componentDidCatch(error: Error, info: ErrorInfo): void {
    console.error(error, info.componentStack)
    this.setState({ crash: { message: error.message, place: this.props.place } })
  }

  static getDerivedStateFromError(error: Error): CrashState {
    return { crash: { message: error.message, place: undefined } }
  }

  override render(): ReactNode {
    const { crash } = this.state
    if (crash === null) return this.props.children
    return (
      <Result
        status="error"
        title="页面出错了"
        subTitle={`已保存的内容没有丢失。请重新打开页面；仍然出错的，请把以下信息告知系统管理员：${crash.message}`}
        extra={
          <Button type="primary" onClick={() => window.location.reload()} data-testid="crash-reload">
            重新打开页面
          </Button>
        }
      />
    )
  }
}
