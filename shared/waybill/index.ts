export { s10CheckDigit } from './s10.ts'
export { checkWaybill, type WaybillCheck, type WaybillKind, type WaybillPassed } from './waybill.ts'
