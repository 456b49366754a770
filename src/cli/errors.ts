/** What a command ends with when it cannot do its work. */
export interface Failure extends Error {
  /** 2: the words of the call are off; 3: an input cannot be read as a report. */
  readonly exitCode: 2 | 3;
  /** What would help, one line. */
  readonly remedy: string;
}

function failure(exitCode: 2 | 3, message: string, remedy: string, cause?: unknown): Failure {
  return Object.assign(new Error(message, { cause }), { exitCode, remedy });
}

/** The words of the call are off: what is wrong, and the line of help that mends it. */
export function usageError(message: string, remedy: string, cause?: unknown): Failure {
  return failure(2, message, remedy, cause);
}

/** An input cannot be read as a report: which file and why, and what would help. */
export function inputError(name: string, reason: string, remedy: string, cause?: unknown): Failure {
  return failure(3, `${name}: ${reason}`, remedy, cause);
}

/** An input cannot be read, in words that name it already. */
export function unreadableInput(message: string, remedy: string, cause: unknown): Failure {
  return failure(3, message, remedy, cause);
}

export function isFailure(error: unknown): error is Failure {
  return error instanceof Error && 'exitCode' in error && 'remedy' in error;
}

/** The code of a system error such as `ENOENT`, or an empty string. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}
