type FormAction = (form: FormData) => Promise<void>;

/** The server actions behind the forms of the frame. */
export type ShellActions = {
  chooseLocale: FormAction;
  chooseTheme: FormAction;
  /** Needed as soon as there can be a viewer. */
  signOut?: FormAction;
};
