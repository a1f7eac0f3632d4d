/** The mark: two links tied into each other, the kampung and the programme. */
export function Logo({ size = 32 }: { size?: number }) {
  return (
    <svg className="logo" width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
      <g fill="none" strokeWidth="3.6">
        <rect className="logo-first" x="3" y="3" width="17" height="17" rx="6" />
        <rect className="logo-gap" x="12" y="12" width="17" height="17" rx="6" strokeWidth="7" />
        <rect className="logo-second" x="12" y="12" width="17" height="17" rx="6" />
        <path className="logo-gap" d="M20 8v8" strokeWidth="7" />
        <path className="logo-first" d="M20 7v8.5" strokeLinecap="butt" />
      </g>
    </svg>
  );
}
