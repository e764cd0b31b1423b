/**
 * The encoding that markup says it has: in its XML declaration, or as a web page does. Null where it says none, or none
 * that can be decoded. Looks at the first 2,048 bytes; of UTF-16 it sees nothing, which has a mark or zero bytes anyway.
 */
export function declaredEncoding(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, 2048))
  const declared =
    /^(?:\u00ef\u00bb\u00bf)?\s*<\?xml[^>]{0,200}?\sencoding\s*=\s*["']([\w.:-]{1,40})["']/u.exec(head) ??
    /<meta[^>]{0,200}?\scharset\s*=\s*["']?([\w.:-]{1,40})/iu.exec(head) ??
    /<meta[^>]{0,200}?\scontent\s*=\s*["'][^"'>]{0,100}charset\s*=\s*([\w.:-]{1,40})/iu.exec(head)
  return declared?.[1] ? knownEncoding(declared[1]) : null
}

/** As a decoder names it: GBK and GB2312 are read as their superset. Null for one that nobody knows. */
function knownEncoding(label: string): string | null {
  try {
    const { encoding } = new TextDecoder(label)
    return encoding === 'gbk' ? 'gb18030' : encoding
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}
