import type { FormInstance } from 'antd'

/** The second typing of a new password must be the same as the field named `of`. */
export function repeatRule(of: string) {
  return ({ getFieldValue }: Pick<FormInstance, 'getFieldValue'>) => ({
    validator: async (_rule: unknown, value: unknown) => {
      if (value !== getFieldValue(of)) throw new Error('两次输入的密码不一致')
    },
  })
}
