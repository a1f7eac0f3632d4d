/** A key that makes a repeated request count once. (randomUUID needs https; this works everywhere.) */
export const newKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
