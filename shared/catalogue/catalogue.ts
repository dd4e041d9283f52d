import departments from './data/departments.json' with { type: 'json' }
import exemptions from './data/exemptions.json' with { type: 'json' }
import fields from './data/fields.json' with { type: 'json' }
import industries from './data/industries.json' with { type: 'json' }
import businessLicence from './data/items/business-licence.json' with { type: 'json' }
import drugRetail from './data/items/drug-retail.json' with { type: 'json' }
import entertainmentVenue from './data/items/entertainment-venue.json' with { type: 'json' }
import foodOperation from './data/items/food-operation.json' with { type: 'json' }
import highRiskSport from './data/items/high-risk-sport.json' with { type: 'json' }
import hotelSpecialTrade from './data/items/hotel-special-trade.json' with { type: 'json' }
import internetCafe from './data/items/internet-cafe.json' with { type: 'json' }
import medicalDeviceClass3 from './data/items/medical-device-class3.json' with { type: 'json' }
import pesticideBusiness from './data/items/pesticide-business.json' with { type: 'json' }
import publicPlaceHygiene from './data/items/public-place-hygiene.json' with { type: 'json' }
import seedBusiness from './data/items/seed-business.json' with { type: 'json' }
import tobaccoRetail from './data/items/tobacco-retail.json' with { type: 'json' }
import materials from './data/materials.json' with { type: 'json' }
import meta from './data/meta.json' with { type: 'json' }
import remedies from './data/remedies.json' with { type: 'json' }
import sources from './data/sources.json' with { type: 'json' }
import { loadCatalogue } from './load.ts'
import type { Catalogue } from './types.ts'

/**
 * 事项目录, first edition of 2022 (绥自贸规〔2022〕3号, annex 2), in force from 2022-09-16. Parsed and checked when the
 * module is loaded; frozen. The data files are meant to be edited by hand when an edition changes.
 */
export const catalogue: Catalogue = loadCatalogue({
  meta,
  sources,
  departments,
  fields,
  materials,
  industries,
  items: [
    businessLicence,
    drugRetail,
    medicalDeviceClass3,
    foodOperation,
    tobaccoRetail,
    seedBusiness,
    pesticideBusiness,
    publicPlaceHygiene,
    highRiskSport,
    entertainmentVenue,
    internetCafe,
    hotelSpecialTrade,
  ],
  exemptions,
  remedies,
})
