export type HeadingLevel = 1 | 2 | 3 | 4

/** A heading whose level follows from where it stands: the same story is h2 on a newspaper's front and h3 on the site's. */
export function Heading({
  level,
  children,
  ...rest
}: { readonly level: HeadingLevel } & React.HTMLAttributes<HTMLHeadingElement>) {
  const Tag = `h${level}` as const
  return <Tag {...rest}>{children}</Tag>
}
