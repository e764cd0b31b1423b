const kept = new WeakMap<object, Map<string, unknown>>()
/** More than there are pieces of a page in all languages of the interface, at few addresses of the site. */
const most = 32

/**
 * What `make` gives of a thing that is never altered: made once for each key, and gone with the thing. So what is drawn of
 * a view lasts exactly as long as the view is kept, and what was forgotten is drawn anew.
 */
export function keptWith<Value>(thing: object, key: string, make: () => Value): Value {
  const own = kept.get(thing) ?? new Map<string, unknown>()
  kept.set(thing, own)
  if (own.has(key)) return own.get(key) as Value
  const value = make()
  if (own.size >= most) own.clear()
  own.set(key, value)
  return value
}
