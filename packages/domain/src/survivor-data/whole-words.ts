/**
 * A pattern of whole words. JavaScript's `\b` does not know accented or Arabic letters, so the borders are put
 * by hand.
 */
export function words(alternatives: string, flags = 'giu'): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives})(?![\\p{L}\\p{N}])`, flags);
}
