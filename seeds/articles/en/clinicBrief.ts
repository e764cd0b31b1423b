import type { SeedArticle } from '../seedArticle.ts'

export const clinicBrief: SeedArticle = {
  id: 'en-clinic-brief',
  kind: 'brief',
  language: 'en',
  headline: ['Children’s clinic now open until two'],
  bylines: [],
  paragraphs: [
    'The Second Municipal Hospital treated 113 children in the first two nights of its extended evening clinic, and waiting in the emergency hall next door fell from fifty-one minutes to twenty-nine. The last patient on Wednesday, aged three, had put a button up her nose. She was seen, relieved of the button and returned to her bed inside seven minutes.',
    'Appointments may be made by telephone after 6 p.m. Five further parking bays have been painted along the east wall.',
  ],
}
