package tenken.exchange.table;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;

/** Breaks lines where Japanese may: between any two characters but before or after some. */
final class LineBreaker implements FSTextBreaker {

  private final BreakIterator lines = BreakIterator.getLineInstance(Locale.JAPAN);

  @Override
  public int next() {
    return lines.next();
  }

  @Override
  public void setText(String text) {
    lines.setText(text);
  }
}
