/** Three blocks on a base line. */
export function Mark({ size = 24 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <rect x="10" y="3" width="7" height="13" rx="1" fill="var(--ink)" />
      <rect x="4" y="9" width="5" height="7" rx="1" fill="var(--brick)" />
      <rect x="18" y="11" width="3" height="5" rx="1" fill="var(--ink-3)" />
      <rect x="2" y="17.5" width="20" height="3.5" rx="1" fill="var(--ink)" />
    </svg>
  );
}
