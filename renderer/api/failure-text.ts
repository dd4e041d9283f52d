import { assertNever } from '#shared/core/assert-never.ts'
import type { Failure, Fault, FaultCode } from '#shared/ipc/channel.ts'

/** A failure in plain Chinese: what is wrong, and what to do or which rule it is. */
export interface FailureText {
  readonly title: string
  readonly detail: string | null
}

const faultTexts: Readonly<Record<FaultCode, FailureText>> = {
  'database-locked': {
    title: '数据库被另一个程序占用',
    detail: '请确认没有另开一个综窗，也没有备份或杀毒软件正在使用数据文件，然后重试。',
  },
  'database-damaged': {
    title: '数据库文件已损坏',
    detail: '原文件已原样保留，不会被覆盖。请打开数据文件夹，把该文件交给系统管理员，并从最近的备份恢复后重试。',
  },
  'database-newer': {
    title: '数据库来自更新版本的综窗',
    detail: '本机程序较旧，不能打开它，文件未作任何改动。请安装新版本后再打开。',
  },
  'database-unreadable': {
    title: '数据库文件无法读取',
    detail: '请确认当前 Windows 用户对数据文件夹有读写权限，然后重试。',
  },
  'disk-full': {
    title: '磁盘已满，无法保存',
    detail: '请清理磁盘空间后重试。屏幕上标为“已保存”的内容没有丢失。',
  },
  'folder-read-only': {
    title: '数据文件夹不可写',
    detail: '请让系统管理员给当前用户写入权限后重试。',
  },
  'key-unavailable': {
    title: '无法取得个人信息的解密密钥',
    detail: '请用安装本程序时的系统用户登录；更换电脑或重装系统的，请联系系统管理员恢复密钥。',
  },
  'attachment-missing': { title: '附件文件不见了', detail: '请重新上传该附件，并告知系统管理员。' },
  'file-unreadable': { title: '文件无法读取', detail: '请确认文件没有被移动、删除或占用。' },
  'printer-unavailable': { title: '打印机不可用', detail: '请检查打印机电源和连接，或者改选另一台打印机。' },
  'print-failed': { title: '打印没有完成', detail: '请检查纸张和打印机状态后重试；没有打出的，不会记为已打印。' },
  'store-stopped': { title: '存储服务已停止', detail: '请重试；仍不行的，请关闭综窗后重新打开。' },
  'paper-stopped': { title: '文书生成服务已停止', detail: '请重试；仍不行的，请关闭综窗后重新打开。' },
}

/** The text of a fault; its detail names the file, printer or version that it is about. */
export function faultText(fault: Fault): FailureText {
  const text = faultTexts[fault.code]
  return fault.detail === '' ? text : { ...text, detail: `${text.detail ?? ''}（${fault.detail}）` }
}

/** Any failure as the clerk reads it. */
export function failureText(failure: Failure): FailureText {
  switch (failure.kind) {
    case 'refusal': {
      const { message, rule } = failure.refusal
      return { title: message, detail: rule === undefined ? null : `依据：${rule}` }
    }
    case 'fault':
      return faultText(failure.fault)
    case 'signed-out':
      return { title: failure.locked ? '窗口已锁定，请先解锁。' : '登录已失效，请重新登录。', detail: null }
    case 'not-allowed':
    case 'bad-input':
      return { title: failure.message, detail: null }
    case 'stale':
      return { title: failure.message, detail: '内容已被更新，请看过最新内容后再办。' }
    case 'bug':
      return {
        title: '程序出错，本次操作没有完成',
        detail: `请重试；仍然出错的，请把编号 ${failure.reference} 告知系统管理员。`,
      }
    default:
      return assertNever(failure)
  }
}

/** One line for messages and tooltips. */
export function failureLine(failure: Failure): string {
  const { title, detail } = failureText(failure)
  return detail === null ? title : `${title} ${detail}`
}
