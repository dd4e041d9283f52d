import { expect, test } from 'vitest'
import { catalogue, mergeMaterials } from '#shared/catalogue/index.ts'
import { knownDefects } from './known-defects.ts'

const materials = mergeMaterials(catalogue, ['drug-retail'])

test('every missing paper and every field that is empty or wrong becomes a defect with its remedy', () => {
  const defects = knownDefects(
    [
      { about: 'material', id: 'floorPlan', label: '平面图', problem: '未提交。' },
      { about: 'field', id: 'applicantName', label: '名称', problem: '未填写。' },
      { about: 'field', id: 'legalRepPhone', label: '电话', problem: '手机号码应为 11 位。' },
    ],
    materials,
  )
  expect(defects.map(({ about, id }) => `${about}:${id}`)).toEqual([
    'material:floorPlan',
    'field:applicantName',
    'field:legalRepPhone',
  ])
  expect(defects[0]?.remedy).toMatch(/平面图.*份/)
  expect(defects[2]?.problem).toBe('手机号码应为 11 位。')
  expect(defects.every(({ problem, remedy }) => problem !== '' && remedy !== '')).toBe(true)
})

test('what is no defect of the application is not told to the applicant', () => {
  expect(
    knownDefects([{ about: 'delivery', id: 'delivery', label: '领取方式', problem: '缺地址。' }], materials),
  ).toEqual([])
})
