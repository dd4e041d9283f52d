import { Menu } from 'antd'
import { catalogue } from '#shared/catalogue/index.ts'

/** The eight industries in the order of annex 2, under their categories. */
export function IndustryList({ selected, onSelect }: { selected: string; onSelect: (industryId: string) => void }) {
  const categories = [...new Set(catalogue.industries.map((industry) => industry.category))]
  return (
    <Menu
      mode="inline"
      inlineIndent={16}
      selectedKeys={[selected]}
      onSelect={({ key }) => onSelect(key)}
      items={categories.map((category) => ({
        type: 'group',
        label: category,
        children: catalogue.industries
          .filter((industry) => industry.category === category)
          .map((industry) => ({
            key: industry.id,
            label: (
              <span data-testid={`industry-${industry.id}`}>
                {industry.number}. {industry.name}
              </span>
            ),
          })),
      }))}
    />
  )
}
