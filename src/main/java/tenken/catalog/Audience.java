package tenken.catalog;

/** In which state a person uses a service (ログイン・非ログイン・非アカウント保有). */
public enum Audience {
  /** Logged in to an account. */
  LOGGED_IN,
  /** Has an account and is not logged in (非ログイン). */
  LOGGED_OUT,
  /** Has no account (非アカウント保有). */
  NO_ACCOUNT
}
