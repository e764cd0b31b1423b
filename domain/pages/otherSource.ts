/** Why characters of a source that is not the page's own are nowhere: none of its lines is counted until it is added. */
export const otherSource = 'otherSource'
