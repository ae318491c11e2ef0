/** The plan's mark: a curlew's head and long bill, in a bubble that answers. */
export function Logo() {
  return (
    <svg className="logo" viewBox="0 0 40 40" aria-hidden="true">
      <path
        className="logo-ground"
        d="M20 0a20 20 0 0 1 0 40H4a4 4 0 0 1-4-4V20A20 20 0 0 1 20 0Z"
      />
      <path
        className="logo-bird"
        d="M29.5 33.5c.3-9.3-2.2-13.4-5.2-16.4 1-4.6-2.3-8.7-6.7-8.7-3.4 0-6.1 2.2-6.9 5.3-3.4 2.5-5.4 7.2-5.5 13.7 1.9-4.9 4.3-7.7 7.6-8.9 1 1.1 2.3 1.9 3.8 2.2-1.2 4-1.7 8-1.1 12.8Z"
      />
      <circle className="logo-ground" cx="17.8" cy="13.6" r="1.5" />
    </svg>
  );
}
