/** A place as maps copy it, `18.5204, 73.8567`, in decimal degrees; null for anything else. */
export function coordinatesIn(text: string): { latitude: string; longitude: string } | null {
  const found = /^\s*\(?(-?\d{1,2}(?:\.\d+)?)°?\s*[,;]\s*(-?\d{1,3}(?:\.\d+)?)°?\)?\s*$/.exec(text);
  const [, latitude, longitude] = found ?? [];
  if (!latitude || !longitude || Math.abs(Number(latitude)) > 90 || Math.abs(Number(longitude)) > 180) return null;
  return { latitude, longitude };
}
