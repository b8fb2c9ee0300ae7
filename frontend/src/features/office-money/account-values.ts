/** A share as typed (37.5, 37,5 %, 100) in per cent, four decimals at most; null for what is none from 0 to 100. */
export function percentOf(typed: string): number | null {
  const text = typed.replaceAll(/[\s%]/g, "").replace(",", ".");
  if (!/^\d{1,3}(\.\d{1,4})?$/.test(text)) return null;
  const percent = Number(text);
  return percent <= 100 ? percent : null;
}
