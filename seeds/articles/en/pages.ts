import type { SeedPageContent } from '../seedPageContent.ts'
import { clinicBrief } from './clinicBrief.ts'
import { coopersDrain } from './coopersDrain.ts'
import { lastReel } from './lastReel.ts'
import { leagueBrief } from './leagueBrief.ts'
import { letterBenches } from './letterBenches.ts'
import { quietColumn } from './quietColumn.ts'
import { riverWaits } from './riverWaits.ts'
import { shipyardNap } from './shipyardNap.ts'
import { tideTable } from './tideTable.ts'

/** The Lanpu Mail, a weekly in English, 2025-09-19: one page. */
export const pagesEn: readonly SeedPageContent[] = [
  {
    label: 'Page 5',
    sectionName: 'City and River',
    staffCredit: 'Edited by Harriet Sloane. Proofs read by J. Tull.',
    places: [
      { article: riverWaits, hint: 'lead' },
      { article: shipyardNap, hint: 'picture' },
      { article: coopersDrain, hint: 'second' },
      { article: lastReel, hint: 'small' },
      { article: quietColumn, hint: 'box' },
      { article: letterBenches, hint: 'small' },
      { article: clinicBrief, hint: 'small' },
      { article: leagueBrief, hint: 'small' },
      { article: tideTable, hint: 'box' },
    ],
  },
]
