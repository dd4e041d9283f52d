import type { useAppProps } from 'antd/es/app/context'
import { useEffect } from 'react'
import { flushAll, unsavedNow } from '#renderer/ui/unsaved.ts'

/**
 * Nothing typed is lost by closing the window: closing waits until it is saved. Where it can't be saved, the person
 * decides whether to stay or to give it up.
 */
export function useUnsavedGuard(modal: useAppProps['modal']): void {
  useEffect(() => {
    let leaving = false
    const hold = (event: BeforeUnloadEvent) => {
      if (leaving || !unsavedNow()) return
      event.preventDefault()
      void flushAll().then((saved) => {
        if (saved) {
          leaving = true
          window.close()
          return
        }
        modal.confirm({
          title: '有内容还没有保存',
          content: '保存没有成功。留在页面可以重试；现在关闭，未保存的内容将丢失。',
          okText: '留在页面',
          cancelText: '放弃并关闭',
          onCancel: () => {
            leaving = true
            window.close()
          },
        })
      })
    }
    window.addEventListener('beforeunload', hold)
    return () => window.removeEventListener('beforeunload', hold)
  }, [modal])
}
