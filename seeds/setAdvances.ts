import { measureAdvances } from './typesetting/print/measureAdvances.ts'

measureAdvances()
