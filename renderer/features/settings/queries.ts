import { useAsk } from '#renderer/api/index.ts'

export function useAccounts() {
  return useAsk('account.list', null)
}

export function useHall() {
  return useAsk('hall.settings', null)
}

export function usePrinters() {
  return useAsk('paper.printers', null)
}
