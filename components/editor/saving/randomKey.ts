/** A key nobody else has. (`crypto.randomUUID` exists only over HTTPS; newsrooms have servers without.) */
export const randomKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('')
