const lengthBytes = 4;
/** A character of UTF-16 takes no more in UTF-8. */
const mostOfCharacter = 3;

/** Names as bytes, each with its length before it, so that no two lists read alike. A ciphertext is bound to them. */
export function contextBytes(parts: readonly string[]): Buffer {
  // One allocation, with room to spare, and each name looked at once: every credential that is opened passes here.
  let room = 0;
  for (const part of parts) room += lengthBytes + part.length * mostOfCharacter;
  const bytes = Buffer.allocUnsafe(room);
  let at = 0;
  for (const part of parts) {
    const length = bytes.write(part, at + lengthBytes, 'utf8');
    bytes.writeUInt32BE(length, at);
    at += lengthBytes + length;
  }
  return bytes.subarray(0, at);
}
