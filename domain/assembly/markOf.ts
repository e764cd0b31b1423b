const marks: readonly RegExp[] = [
  /^\s*[（(][一二三四五六七八九十]{1,3}[）)]/u,
  /^\s*[（(][0-9０-９]{1,2}[）)]/u,
  /^\s*[一二三四五六七八九十]{1,3}、/u,
  /^\s*[0-9０-９]{1,2}[、．.](?![0-9０-９])/u,
  /^\s*[△▲]/u,
  /^\s*[●■◆]/u,
  /^\s*[○◇□★☆※▶▷]/u,
  /^\s*[①-⑳]/u,
  /^\s*【[^】]{1,8}】/u,
  /^\s*(?:问|問|答|Q|A)\s*[：:]/u,
]

/** Which kind of mark opens a line, as the lines of a list share one; -1 for none. */
export const markOf = (text: string): number => marks.findIndex((mark) => mark.test(text))
