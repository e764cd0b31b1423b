/** How sure the assembly is of an article (confidence 0 to 1), as three words for a person. */
export function sureness(confidence: number): 'sure' | 'fairlySure' | 'unsure' {
  if (confidence >= 0.9) return 'sure'
  return confidence >= 0.7 ? 'fairlySure' : 'unsure'
}
