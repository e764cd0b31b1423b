/** Words that were printed or that people gave: in the paper's language, and none of the tool's own. */
export const PaperText = (props: {
  /** BCP 47; left out where it is nobody's language: names of files and of people. */
  readonly lang?: string
  readonly className?: string
  readonly children: React.ReactNode
}) => <span data-content="" {...props} />
