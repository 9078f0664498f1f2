// Whether a text is a day of the calendar. The client carries no law and no Temporal; one check does not need them.

/** `2024-02-29` is one, `2023-02-29` and `2024-2-9` are not. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const instant = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(text);
}
