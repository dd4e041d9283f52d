import { catalogue } from '#shared/catalogue/index.ts'
import { useCase } from '../case-context.ts'
import { useWanted } from '../use-wanted.ts'

/** The eight industries of the plan's annex 2, as one group of radio buttons. */
export function IndustryChoice() {
  const { file, editable, give } = useCase()
  const [chosen, choose] = useWanted(file.industryId, async (industryId) =>
    industryId === null ? null : give({ type: 'choose-industry', industryId }),
  )
  return (
    <fieldset className="choice-part" id="part-industry" disabled={!editable}>
      <legend>行业</legend>
      <div className="industry-grid">
        {catalogue.industries.map((industry) => {
          const mandatory = industry.items.filter((item) => item.requirement === 'mandatory').length
          const onDemand = industry.items.length - mandatory
          return (
            <label key={industry.id} className="industry-card" data-testid={`industry-${industry.id}`}>
              <input
                type="radio"
                name="industry"
                checked={chosen === industry.id}
                onChange={() => choose(industry.id)}
              />
              <span className="industry-name">{industry.name}</span>
              <span className="quiet">
                {[mandatory > 0 ? `必办 ${mandatory}` : '', onDemand > 0 ? `按需 ${onDemand}` : '']
                  .filter((part) => part !== '')
                  .join('　')}
              </span>
            </label>
          )
        })}
      </div>
    </fieldset>
  )
}
