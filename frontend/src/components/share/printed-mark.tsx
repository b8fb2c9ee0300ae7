/** The mark in fixed colours, for pictures, which know no themes. */
export function PrintedMark({ size }: { size: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
      <rect x="10" y="3" width="7" height="13" rx="1" fill={INK} />
      <rect x="4" y="9" width="5" height="7" rx="1" fill={BRICK} />
      <rect x="18" y="11" width="3" height="5" rx="1" fill={STONE} />
      <rect x="2" y="17.5" width="20" height="3.5" rx="1" fill={INK} />
    </svg>
  );
}

export const PAPER = "#fbf9f5";
export const INK = "#1c1b19";
export const QUIET = "#5d5850";
export const LINE = "#cfc6b8";
const BRICK = "#a8452b";
const STONE = "#8b857b";
