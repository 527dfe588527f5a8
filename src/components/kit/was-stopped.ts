/** Whether work ended because the teacher stopped it. */
export const wasStopped = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && (error as { name?: unknown }).name === 'AbortError';
