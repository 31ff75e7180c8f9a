package tenken.exchange.table;

/** The formats of tables. */
public enum Format {
  /** A page, to be read on a screen or printed. */
  HTML("text/html", "html"),
  PDF("application/pdf", "pdf"),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx");

  private final String mediaType;
  private final String ending;

  Format(String mediaType, String ending) {
    this.mediaType = mediaType;
    this.ending = ending;
  }

  /** Its media type. */
  public String mediaType() {
    return mediaType;
  }

  /** How names of its files end. */
  public String ending() {
    return ending;
  }
}
