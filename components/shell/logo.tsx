/** The plan's mark: a curlew, long bill and all, in a bubble that answers. */
export function Logo() {
  return (
    <svg className="logo" viewBox="0 0 40 40" aria-hidden="true">
      <path
        className="logo-ground"
        d="M20 0a20 20 0 0 1 0 40H4a4 4 0 0 1-4-4V20A20 20 0 0 1 20 0Z"
      />
      <path
        className="logo-bird"
        transform="translate(0 5.5) scale(0.8625)"
        d="M22.5 8.8C13 9.2 6.2 17 5.2 30.5 9 20.6 14.6 15.5 22 14.8c1.5 3.4.2 6.4-2.6 9.6C16.2 27.8 14 32 13.6 40H20a20 20 0 0 0 16-8c.3-6.5-1.3-10.2-3.7-13.2 1.9-2.4 2-5.6.2-8-2.2-2.9-6.5-3.7-10-2Z"
      />
      <circle className="logo-ground" cx="23.3" cy="16" r="1.5" />
    </svg>
  );
}
