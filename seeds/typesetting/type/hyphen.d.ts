declare module 'hyphen/en-gb/index.js' {
  const english: { readonly hyphenateSync: (text: string) => string }
  export default english
}
