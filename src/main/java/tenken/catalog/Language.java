package tenken.catalog;

/** The two languages in which every text of the pack exists. */
public enum Language {
  JA,
  EN
}
