package tenken.catalog;

/** Where the person is: in Japan (国内) or in the EU (EU圏). */
public enum Region {
  JP,
  EU
}
