import type { SeedArticle } from '../seedArticle.ts'

export const coopersDrain: SeedArticle = {
  id: 'en-coopers-drain',
  kind: 'news',
  language: 'en',
  headline: ['Coopers’ drain still draws'],
  subheadline: 'A basketful of bran settles where the water goes',
  bylineBlock: 'By Ada Marchbank',
  bylines: [{ by: 'adaMarchbank', role: 'reporter' }],
  paragraphs: [
    'An underground watercourse built by the barrel-makers of Lanpu, and forgotten by everybody else, was found in working order on Wednesday afternoon beneath No. 17 Coopers’ Street, where contractors were replacing a water main.',
    'Archaeologists have so far followed forty-one metres of vaulted bluestone, high enough for a stooping adult. To discover where it led they scattered half a basket of rice bran through the opening and posted a colleague at the old landing in Sugar Lane. Eleven minutes later the bran floated out of a square hole that generations of fishermen had taken for a drain from the teahouse.',
    'One keystone bears the date “ding-wei” and the words “built in common by the Coopers’ Guild”. Since the ding-wei year comes round every sixty years, Ms Ning Guihe of the Archaeological Institute is not yet prepared to say which one is meant; a sample of the mortar, which contains glutinous rice, is under examination.',
    'The new main will pass 1.6 metres to the west, at an additional cost of 68,000 yuan and nine days. “My kitchen has never flooded,” said Mrs Qiu Yuzhu, 78, of No. 22. “I always thought it was my good housekeeping.”',
  ],
}
