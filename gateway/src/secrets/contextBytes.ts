const lengthBytes = 4;

/** Names as bytes, each with its length before it, so that no two lists read alike. A ciphertext is bound to them. */
export function contextBytes(parts: readonly string[]): Buffer {
  // One allocation: every credential that is opened passes here.
  const lengths = parts.map((part) => Buffer.byteLength(part, 'utf8'));
  const bytes = Buffer.allocUnsafe(lengths.reduce((sum, length) => sum + lengthBytes + length, 0));
  let at = 0;
  parts.forEach((part, index) => {
    at = bytes.writeUInt32BE(lengths[index] ?? 0, at);
    at += bytes.write(part, at, 'utf8');
  });
  return bytes;
}
