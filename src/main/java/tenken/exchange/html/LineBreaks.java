package tenken.exchange.html;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;

/** Where a line of Japanese or English may end. */
final class LineBreaks implements FSTextBreaker {

  private final BreakIterator lines = BreakIterator.getLineInstance(Locale.JAPANESE);

  @Override
  public int next() {
    return lines.next();
  }

  @Override
  public void setText(String text) {
    lines.setText(text);
  }
}
