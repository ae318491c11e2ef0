/** Without a page opened or a form sent for this long a session ends (45 CFR 164.312(a)(2)(iii)). */
export const idleMinutes = 15;

/** This long before the idle end the reader is warned and may stay (WCAG 2.2.1: 20 seconds or more). */
export const warningSeconds = 120;

/** Whatever the reader does, a session ends after this long (NIST SP 800-63B, 4.2.3). */
export const sessionHours = 12;
