import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PDFDocument } from 'pdf-lib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Desk, openDesk } from '#electron/testing/desk.ts'
import { accepted, draft, giveCase, prepareParcel, readyToLeave } from '#electron/testing/jobs.ts'
import { openHall, signInAs } from '#electron/testing/people.ts'
import { subjectOf } from '#shared/case/testing/index.ts'
import { mergeForm, mergeMaterials } from '#shared/catalogue/index.ts'

let desk: Desk

beforeAll(async () => {
  desk = openDesk()
  await openHall(desk)
})
afterAll(() => desk.close())

const scan = async () => {
  const pdf = await PDFDocument.create()
  pdf.addPage()
  return new Uint8Array(await pdf.save())
}

test('numbers of people are whole for the clerk who fills in, and masked once the case is accepted', async () => {
  const { idNo, phone } = subjectOf(0)
  const caseId = await draft(desk)
  expect(JSON.stringify(await desk.get('case.detail', { caseId }))).toContain(idNo)
  await signInAs(desk, 'supervisor')
  expect(JSON.stringify(await desk.get('case.detail', { caseId }))).not.toContain(idNo)
  await signInAs(desk, 'clerk')
  await giveCase(desk, caseId, { type: 'accept' })
  const after = JSON.stringify(await desk.get('case.detail', { caseId }))
  expect(after).not.toContain(idNo)
  expect(after).not.toContain(phone)
})

test('a reviewer sees what the permit needs, and nothing of another’s', async () => {
  const caseId = await accepted(desk, { subject: 1 })
  await signInAs(desk, 'tobacco')
  const { rows } = await desk.get('approval.list', { queue: 'pending', text: '', page: 1, pageSize: 50 })
  expect(new Set(rows.map((row) => row.departmentId))).toEqual(new Set(['tobacco']))

  const detail = await desk.get('approval.detail', { caseId, itemId: 'tobacco-retail' })
  const needed = mergeForm(desk.office.catalogue, ['tobacco-retail']).map((field) => field.id)
  expect(Object.keys(detail.state.file.form).every((id) => needed.includes(id))).toBe(true)
  expect(detail.state.file.form).toHaveProperty('tobaccoFormat')
  expect(detail.state.file.form).not.toHaveProperty('foodMainForm')
  expect('items' in detail.state && detail.state.items.map((item) => item.itemId)).toEqual(['tobacco-retail'])
  expect(JSON.stringify(detail)).not.toContain(subjectOf(1).idNo)
})

test('a reviewer of another department is refused the permit, its decision and its papers', async () => {
  const caseId = await accepted(desk, { subject: 2 })
  await signInAs(desk, 'health')
  expect(await desk.failure('approval.detail', { caseId, itemId: 'tobacco-retail' })).toMatchObject({
    kind: 'not-allowed',
    message: expect.stringContaining('烟草局'),
  })
  const grant = {
    type: 'grant-item',
    itemId: 'tobacco-retail',
    permitNo: '1',
    scope: '卷烟',
    validFrom: '2026-11-24',
    validTo: '2031-11-23',
  } as const
  await expect(giveCase(desk, caseId, grant)).rejects.toThrow('other-department')
  for (const kind of ['grant', 'refusal'] as const) {
    const ref = { kind, caseId, itemId: 'tobacco-retail' }
    expect(await desk.failure('paper.draw', { ref })).toMatchObject({ kind: 'not-allowed' })
  }
  expect(await desk.failure('paper.draw', { ref: { kind: 'acceptance', caseId } })).toMatchObject({
    kind: 'not-allowed',
  })
  expect(await desk.failure('case.detail', { caseId })).toMatchObject({ kind: 'not-allowed' })
})

test('the supervisor sees every department’s queue and item', async () => {
  const caseId = await accepted(desk, { subject: 3 })
  await signInAs(desk, 'supervisor')
  const { rows } = await desk.get('approval.list', { queue: 'pending', text: '', page: 1, pageSize: 50 })
  const departments = rows.filter((row) => row.caseId === caseId).map((row) => row.departmentId)
  expect(departments.toSorted()).toEqual(['health', 'market-regulation', 'tobacco'])
  expect((await desk.get('approval.detail', { caseId, itemId: 'tobacco-retail' })).caseId).toBe(caseId)
})

test('whoever writes the label sees the address, whoever supervises does not', async () => {
  const caseId = await readyToLeave(desk, { subject: 4, delivery: 'courier' })
  await prepareParcel(desk, caseId)
  const { address, phone } = subjectOf(4)
  const delivery = { kind: 'courier', phone: { personal: phone }, address: { personal: address } }
  expect((await desk.get('case.detail', { caseId })).state.file.delivery).toMatchObject(delivery)
  const ask = { queue: 'prepared', text: '', page: 1, pageSize: 50 } as const
  expect((await desk.get('parcel.list', ask)).rows[0]).toMatchObject({ phone: '13904530001' })
  await signInAs(desk, 'supervisor')
  expect(JSON.stringify(await desk.get('case.detail', { caseId }))).not.toContain(phone)
  const { rows } = await desk.get('parcel.list', ask)
  expect(rows[0]?.phone).toBe('139****0001')
  expect(rows[0]?.address).not.toContain('301室')
})

test('a file is given to the window and to the reviewers whose permit needs it, to nobody else', async () => {
  const caseId = await draft(desk, { subject: 5 })
  const own = (itemId: string) =>
    mergeMaterials(desk.office.catalogue, [itemId], { includePractice: true }).map((material) => material.id)
  const materialId = own('tobacco-retail').find((id) => !own('public-place-hygiene').includes(id))
  if (materialId === undefined) throw new Error('Both permits ask for the same materials')
  const files = [{ fileName: '证明.pdf', bytes: await scan() }]
  const [added] = await desk.get('attachment.add', { caseId, materialId, files })
  if (added?.ok !== true) throw new Error(JSON.stringify(added))
  await giveCase(desk, caseId, { type: 'accept' })
  const ask = { caseId, sha256: added.sha256 }
  expect(await desk.get('attachment.read', ask)).toMatchObject({ fileName: '证明.pdf', mediaType: 'application/pdf' })
  await signInAs(desk, 'supervisor')
  await desk.get('attachment.read', ask)
  expect(desk.store.audit.list(1)).toMatchObject([{ action: 'read-attachment', detail: ask }])
  await signInAs(desk, 'tobacco')
  expect(Buffer.from((await desk.get('attachment.read', ask)).bytes)).toEqual(Buffer.from(files[0]?.bytes ?? []))
  await signInAs(desk, 'health')
  expect(await desk.failure('attachment.read', ask)).toMatchObject({ kind: 'not-allowed' })
  const other = await accepted(desk, { subject: 6 })
  expect(await desk.failure('attachment.read', { ...ask, caseId: other })).toMatchObject({
    refusal: { code: 'attachment-absent' },
  })
})

test('a bad file is refused by its name and the rest is kept', async () => {
  const caseId = await draft(desk, { subject: 7 })
  const [material] = mergeMaterials(desk.office.catalogue, ['food-operation'])
  const materialId = material?.id ?? ''
  const added = await desk.get('attachment.add', {
    caseId,
    materialId,
    files: [
      { fileName: '空.pdf', bytes: new Uint8Array() },
      { fileName: '程序.exe', bytes: new TextEncoder().encode('MZ not a picture') },
      { fileName: '好.pdf', bytes: await scan() },
    ],
  })
  expect(added.map((file) => file.ok)).toEqual([false, false, true])
  for (const [index, name] of ['空.pdf', '程序.exe'].entries()) {
    const file = added[index]
    expect(file?.ok === false && file.message).toContain(name)
  }
})

test('a number of a person in a file’s name goes no further than the desk', async () => {
  const caseId = await draft(desk, { subject: 9 })
  const [material] = mergeMaterials(desk.office.catalogue, ['food-operation'])
  const files = [{ fileName: '张示范 231081190001010019 13904530009 20261124.pdf', bytes: await scan() }]
  expect(await desk.get('attachment.add', { caseId, materialId: material?.id ?? '', files })).toMatchObject([
    { ok: true },
  ])
  const kept = JSON.stringify((await desk.get('case.detail', { caseId })).state.file.attachments)
  expect(kept).toContain('张示范 231081********0019 139****0009 20261124.pdf')
  const { history } = await desk.get('case.detail', { caseId })
  expect(JSON.stringify(history)).not.toContain('231081190001010019')
})

test('files chosen in the dialog are read from the disk; one that is gone does not stop the others', async () => {
  const caseId = await draft(desk, { subject: 8 })
  const [material] = mergeMaterials(desk.office.catalogue, ['food-operation'])
  const path = join(desk.folder, '选中.pdf')
  writeFileSync(path, await scan())
  desk.pick(join(desk.folder, '没有.pdf'), path)
  const added = await desk.get('attachment.pick', { caseId, materialId: material?.id ?? '' })
  expect(added).toMatchObject([
    { ok: false, fileName: '没有.pdf' },
    { ok: true, fileName: '选中.pdf' },
  ])
})
