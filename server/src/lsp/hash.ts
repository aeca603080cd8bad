/** FNV-1a, 32 bits, with the length: two settings may well differ in one letter. */
export function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return `${text.length.toString(36)}-${(value >>> 0).toString(36)}`;
}
