export type Position = { latitude: number; longitude: number };

const NUMBER = /^-?\d{1,3}(?:[.,]\d+)?$/;

/** Reads a latitude and a longitude as maps write them: “49.1829, -0.3707”, “49,1829 ; -0,3707”. Null for anything else. */
export function readPosition(text: string): Position | null {
  // With decimal points a bare comma separates; without, it belongs to a number.
  const parts = text.trim().split(text.includes(".") ? /[\s,;]+/ : /;\s*|,\s+|\s+;?\s*/);
  const [latitude, longitude] = parts.map((part) => (NUMBER.test(part) ? Number(part.replace(",", ".")) : Number.NaN));
  if (parts.length !== 2 || latitude === undefined || longitude === undefined) {
    return null;
  }
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? { latitude, longitude } : null;
}

export const writePosition = ({ latitude, longitude }: Position): string => `${latitude}, ${longitude}`;
