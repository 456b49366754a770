/** Why an input cannot be read as a report. */
export type UnreadableReason =
  | 'empty'
  | 'binary'
  | 'format'
  | 'login'
  | 'stand-in'
  | 'damaged'
  | 'truncated'
  | 'encrypted'
  | 'scanned'
  | 'image'
  | 'old-word'
  | 'too-large'
  | 'missing-reader';

/** An error with a `code`, the reason in a sentence, and what would help. */
export interface UnreadableError extends Error {
  readonly code: 'ERR_UNREADABLE';
  /** File name, or empty. */
  readonly file: string;
  readonly reason: UnreadableReason;
  /** What the user can do. */
  readonly remedy: string;
}

/** Makes the error that says why `file` cannot be read and what would help. */
export function unreadable(
  file: string,
  reason: UnreadableReason,
  message: string,
  remedy: string,
  cause?: unknown,
): UnreadableError {
  const subject = file === '' ? '' : `${file}: `;
  return Object.assign(new Error(`${subject}${message}`, { cause }), {
    name: 'UnreadableError',
    code: 'ERR_UNREADABLE' as const,
    file,
    reason,
    remedy,
  });
}

/** Tells the error of an unreadable input from every other one. */
export function isUnreadable(error: unknown): error is UnreadableError {
  return error instanceof Error && 'code' in error && error.code === 'ERR_UNREADABLE';
}
