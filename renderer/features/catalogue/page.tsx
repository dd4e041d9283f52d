import { Alert, Checkbox, Flex, Segmented, Tabs, Tag, Typography } from 'antd'
import { useState } from 'react'
import { departmentNameOf } from '#renderer/ui/case-view/index.ts'
import { Page } from '#renderer/ui/index.ts'
import {
  caseItemIds,
  catalogue,
  groupForm,
  industryOf,
  mergeForm,
  mergeMaterials,
  reductions,
} from '#shared/catalogue/index.ts'
import { type Choice, firstLook, permitsOf, type Scope, scopeNames, toggled } from './choice.ts'
import { Edition } from './edition.tsx'
import { FormList } from './form-list.tsx'
import { IndustryList } from './industry-list.tsx'
import { ItemsTable } from './items-table.tsx'
import { MaterialList } from './material-list.tsx'
import { ReductionCards } from './reduction-cards.tsx'

const scopes: readonly Scope[] = ['mandatory', 'all', 'custom']

/** 目录 (一单管理): each industry with its permits, the one list, the one form and the four reductions. */
export default function CataloguePage() {
  const [choice, setChoice] = useState<Choice>(() => firstLook(catalogue.industries[0]?.id ?? ''))
  const industry = industryOf(catalogue, choice.industryId)
  const others = industry.cooperatingDepartmentIds.map(departmentNameOf)
  return (
    <Page
      title="事项目录"
      note={`${catalogue.plan}，版本 ${catalogue.version}，${catalogue.effectiveFrom} 起`}
      actions={
        <Flex align="center" gap={16}>
          <Segmented<Scope>
            value={choice.scope}
            onChange={(scope) => setChoice({ ...choice, scope, custom: permitsOf(choice) })}
            options={scopes.map((scope) => ({
              value: scope,
              label: <span data-testid={`scope-${scope}`}>{scopeNames[scope]}</span>,
            }))}
          />
          <Checkbox
            data-testid="with-business-licence"
            checked={choice.withBusinessLicence}
            onChange={(event) => setChoice({ ...choice, withBusinessLicence: event.target.checked })}
          >
            证照联办
          </Checkbox>
        </Flex>
      }
    >
      <Flex gap={16} align="flex-start">
        <div style={{ width: 216, flex: 'none', position: 'sticky', top: 0 }}>
          <IndustryList selected={choice.industryId} onSelect={(id) => setChoice(firstLook(id))} />
        </div>
        <Flex vertical gap={12} style={{ flex: 1, minWidth: 0 }}>
          <Flex align="baseline" gap={16} wrap>
            <Typography.Title level={4} style={{ margin: 0 }} data-testid="industry-name">
              {industry.name}
            </Typography.Title>
            <span>
              牵头部门 <Tag color="blue">{departmentNameOf(industry.leadDepartmentId)}</Tag>
            </span>
            <span>配合部门 {others.length === 0 ? '无' : others.map((name) => <Tag key={name}>{name}</Tag>)}</span>
          </Flex>
          <Chosen choice={choice} onToggle={(itemId) => setChoice(toggled(choice, itemId))} />
        </Flex>
      </Flex>
    </Page>
  )
}

function Chosen({ choice, onToggle }: { choice: Choice; onToggle: (itemId: string) => void }) {
  const permits = permitsOf(choice)
  const ids = caseItemIds(permits, choice.withBusinessLicence)
  const materials = mergeMaterials(catalogue, ids, { includePractice: true })
  const fields = groupForm(mergeForm(catalogue, ids)).reduce((sum, group) => sum + group.fields.length, 0)
  return (
    <>
      {permits.length === 0 ? (
        <Alert
          type="info"
          showIcon
          data-testid="no-permit"
          title={`“${industryOf(catalogue, choice.industryId).name}”没有必办事项，请在下表勾选需要办理的事项。`}
        />
      ) : (
        <ReductionCards
          figures={reductions(catalogue, choice.industryId, permits, {
            withBusinessLicence: choice.withBusinessLicence,
          })}
        />
      )}
      <Tabs
        items={[
          {
            key: 'items',
            label: <span data-testid="tab-items">事项（{ids.length}）</span>,
            children: (
              <ItemsTable
                industryId={choice.industryId}
                chosen={permits}
                withBusinessLicence={choice.withBusinessLicence}
                onToggle={onToggle}
              />
            ),
          },
          {
            key: 'materials',
            label: <span data-testid="tab-materials">一张材料清单（{materials.length}）</span>,
            children: <MaterialList itemIds={ids} />,
          },
          {
            key: 'form',
            label: <span data-testid="tab-form">一张申请表（{fields}）</span>,
            children: <FormList itemIds={ids} />,
          },
          { key: 'edition', label: <span data-testid="tab-edition">版本与依据</span>, children: <Edition /> },
        ]}
      />
    </>
  )
}
