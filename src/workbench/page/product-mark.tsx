/** A plan with its points ticked. */
export function ProductMark() {
  return (
    <svg
      width="26"
      height="26"
      viewBox="0 0 26 26"
      style={{ flexShrink: 0 }}
      aria-hidden
      focusable={false}
    >
      <rect width="26" height="26" rx="5" fill="#2f5fa9" />
      <path
        d="M7 8.5h12M7 13h5M7 17.500h3M11.500 16.500l3 3 5-6.500"
        fill="none"
        stroke="#ffffff"
        strokeWidth="2"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
