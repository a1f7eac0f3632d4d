/** Two loops that hold each other: the knot the product is named after. */
export function Logo() {
  return (
    <svg width="28" height="28" viewBox="0 0 32 32" fill="none" strokeWidth="3.4" aria-hidden="true">
      <rect x="3" y="3" width="17" height="17" rx="6" stroke="var(--gold)" />
      <rect x="12" y="12" width="17" height="17" rx="6" stroke="var(--blue-700)" strokeWidth="7" />
      <rect x="12" y="12" width="17" height="17" rx="6" stroke="#fff" />
      <path d="M20 8v8" stroke="var(--blue-700)" strokeWidth="7" />
      <path d="M20 7v8.5" stroke="var(--gold)" />
    </svg>
  );
}
