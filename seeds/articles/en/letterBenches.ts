import type { SeedArticle } from '../seedArticle.ts'

export const letterBenches: SeedArticle = {
  id: 'en-letter-benches',
  kind: 'other',
  language: 'en',
  columnTag: 'Letters to the Editor',
  headline: ['The seventh step'],
  bylines: [{ by: 'gwenPennycook', role: 'author' }],
  bylineBlock: 'Gwen Pennycook, North Gate',
  paragraphs: [
    'Sir, – Your correspondent of last week (“Mind the Stairs”) proposes that the embankment steps below the cinema be fitted with an illuminated handrail. I have gone down those thirty steps every evening for twenty-two years, latterly with a stick, and I beg leave to disagree.',
    'The steps are not dark. They are unevenly worn, which is a different thing altogether, and every regular user knows the seventh by its hollow. A handrail that lights up would only encourage strangers to look at the rail. A tin of white paint along the edge of the seventh step would cost eleven yuan, and I enclose the money.',
    'I have the honour to remain, with one good knee,',
  ],
}
