const paths = {
  alert: "M12 4 2.8 20h18.4L12 4Zm0 6v4.5m0 3v.1",
  arrow: "M4 12h16m-6-6 6 6-6 6",
  back: "m14 6-6 6 6 6",
  bolt: "M13 3 5 13.5h6L10 21l8.5-11H13V3Z",
  calendar: "M4 6.5h16v13H4zM4 10.5h16M8 4v4m8-4v4",
  card: "M3 6h18v12H3zM3 10h18M6.5 14.5h4",
  check: "m5 12.5 4.5 4.5L19 7.5",
  clock: "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Zm0 4.5V12l3.5 2",
  close: "M6.5 6.5l11 11m0-11-11 11",
  download: "M12 4v11m-5-5 5 5 5-5M5 20h14",
  flag: "M6 21V4h11l-2 4 2 4H6",
  globe: "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Zm-9 9h18M12 3c-5 5-5 13 0 18 5-5 5-13 0-18",
  heart: "M12 20S3.5 14.8 3.5 9A4.5 4.5 0 0 1 12 7a4.5 4.5 0 0 1 8.5 2c0 5.8-8.5 11-8.5 11Z",
  home: "m3.5 11.5 8.5-7.5 8.5 7.5M6 9.5V20h12V9.5M10 20v-5.5h4V20",
  info: "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Zm0 8v5.5m0-9v.1",
  letter: "M3.5 6h17v12h-17zm0 .5 8.5 6.5 8.5-6.5",
  menu: "M4 7h16M4 12h16M4 17h16",
  next: "m10 6 6 6-6 6",
  people:
    "M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7Zm-6.5 9c0-4 3-6 6.5-6s6.5 2 6.5 6M16 4.3a3.5 3.5 0 0 1 0 6.4m2 3.6c2.2.8 3.5 2.7 3.5 5.7",
  person: "M12 11.5a4 4 0 1 0 0-8 4 4 0 0 0 0 8ZM4.5 20.5c0-4.5 3.5-6.5 7.5-6.5s7.5 2 7.5 6.5",
  phone:
    "M5 4h4l1.5 5-2.3 1.7a12 12 0 0 0 5.1 5.1L15 13.5l5 1.5v4c0 .6-.4 1-1 1C11 20 4 13 4 5c0-.6.4-1 1-1Z",
  pin: "M12 21s7-6.2 7-11.5A7 7 0 0 0 5 9.5C5 14.8 12 21 12 21Zm0-9a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5Z",
  print: "M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z",
  question:
    "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Zm-2.5 6.7c.2-3.2 5-3.1 5-.2 0 2-2.5 2-2.5 4.3m0 2.9v.1",
  route:
    "M6 20a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5ZM18 9a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5ZM8.5 17.5H15a3 3 0 0 0 0-6H9a3 3 0 0 1 0-5h6.5",
  search: "M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13Zm4.7-1.8L20.5 20.5",
  stethoscope:
    "M6 4H4.5v5a4.5 4.5 0 0 0 9 0V4H12m-3 9.5V16a4.5 4.5 0 0 0 9 0v-3m0 0a2 2 0 1 0 0-4 2 2 0 0 0 0 4Z",
  stop: "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM8.5 8.5l7 7m0-7-7 7",
  work: "M3.5 8h17v11.5h-17zM9 8V4.5h6V8M3.5 13h17",
  theme: "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Zm0 0v18m0-4.5c5 0 5-9 0-9",
} as const;

export type IconName = keyof typeof paths;

/** A line drawing beside words; never the only carrier of a meaning. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg
      className="icon"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <IconPath name={name} />
    </svg>
  );
}

/** The same lines, 24 units square, inside another drawing. */
export function IconPath({ name }: { name: IconName }) {
  return <path d={paths[name]} />;
}
