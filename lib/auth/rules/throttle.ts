/** So many attempts in each window of so many minutes. */
export type Limit = { attempts: number; minutes: number };

const quarterHour = 15;
const hour = 60;
const day = 24 * hour;

/**
 * How often somebody may try. Windows end by themselves, so nobody can lock a member out for good;
 * a browser that has signed in before is counted apart (`signInKnownDevice`), so that a stranger's
 * guesses do not lock the member out at all. NIST SP 800-63B, 5.2.2 allows 100 failures in a row.
 */
export const limits = {
  signInAccount: { attempts: 10, minutes: quarterHour },
  signInAccountDay: { attempts: 40, minutes: day },
  signInKnownDevice: { attempts: 10, minutes: quarterHour },
  signInKnownDeviceDay: { attempts: 40, minutes: day },
  /** Failures from one address; an office or a clinic shares one. */
  signInAddress: { attempts: 60, minutes: quarterHour },
  currentPassword: { attempts: 10, minutes: quarterHour },
  activationNumberAndAddress: { attempts: 5, minutes: day },
  activationNumber: { attempts: 20, minutes: day },
  activationAddress: { attempts: 30, minutes: hour },
  codeAddress: { attempts: 60, minutes: hour },
  /** Reports of wrong listings from an address by nobody who is signed in. */
  directoryReportAnonymous: { attempts: 20, minutes: hour },
  directoryReportAccount: { attempts: 20, minutes: day },
  /** Copies kept by nobody who is signed in; a library shares an address. */
  receiptAnonymous: { attempts: 20, minutes: hour },
  receiptAddress: { attempts: 60, minutes: hour },
  receiptAccount: { attempts: 100, minutes: day },
  /** Cases that were opened; forms that opened none do not count. */
  caseAccount: { attempts: 20, minutes: day },
} satisfies Record<string, Limit>;

export type LimitName = keyof typeof limits;
