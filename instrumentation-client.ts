import { config } from 'zod'
import { waitForWholeAnswers } from '#components/ui/waitForWholeAnswers.ts'

waitForWholeAnswers()

// Zod would try whether it may make functions out of text, which the policy of the screens refuses and browsers report.
config({ jitless: true })
