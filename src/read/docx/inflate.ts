/** How many bytes a deflated stream unpacks to (RFC 1951); counting ends once they are more than `most`. A damaged stream counts up to there. */
export async function inflatedSize(packed: Uint8Array, most: number): Promise<number> {
  const stream = new Blob([Uint8Array.from(packed)]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  let size = 0;
  try {
    for await (const chunk of stream as unknown as AsyncIterable<Uint8Array>) {
      size += chunk.length;
      if (size > most) break;
    }
  } catch {
    // What is damaged is told of by the reader of the document.
  }
  return size;
}
