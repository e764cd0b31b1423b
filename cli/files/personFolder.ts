/** The folder that a person's file names start from: npm runs scripts in the project, and says where it was called. */
export function personFolder(): string {
  const { npm_lifecycle_event: script, INIT_CWD: called } = process.env
  return (script === 'galley' && called) || process.cwd()
}
