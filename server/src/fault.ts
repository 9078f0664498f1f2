// How a fault of the server itself is told in its log.

/** The fault with the places that led to it, where they are known. */
export const faultInWords = (fault: unknown): string =>
  fault instanceof Error ? (fault.stack ?? fault.message) : String(fault);
