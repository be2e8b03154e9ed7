/** The milestone. Never flipped, never animated. */
export function Logo() {
  return (
    <svg
      className="logo"
      viewBox="0 0 22 24"
      fill="none"
      stroke="var(--accent)"
      strokeWidth="1.8"
      strokeLinejoin="round"
      strokeLinecap="round"
      aria-hidden="true"
    >
      <path d="M5 21V8.5a6 6 0 0 1 12 0V21z" />
      <path d="M1.5 21h19M8.500 12.500l2 2 3.200-3.700" />
    </svg>
  );
}
