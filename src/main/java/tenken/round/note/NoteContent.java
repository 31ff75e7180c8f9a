package tenken.round.note;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tenken.answers.Code;
import tenken.answers.Fault;
import tenken.answers.Limits;
import tenken.answers.LooseDocument;
import tenken.catalog.Text;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a note says.
 *
 * @param assignee name of the colleague who works on the item, or null
 * @param text what is noted, or null
 */
public record NoteContent(@Nullable String assignee, @Nullable String text) {

  /** Nobody, and nothing. */
  public static final NoteContent NONE = new NoteContent(null, null);

  private static final int LONGEST_NAME = 100;
  private static final LooseDocument STORABLE = new LooseDocument(Limits.DEFAULT);

  public NoteContent {
    assignee = stripped(assignee);
    text = stripped(text);
  }

  private static @Nullable String stripped(@Nullable String written) {
    return written == null || written.isBlank() ? null : written.strip();
  }

  /** What keeps it from being saved. */
  List<Fault> faults() {
    ObjectNode all = JsonNodeFactory.instance.objectNode();
    all.put("assignee", assignee).put("text", text);
    List<Fault> faults = new ArrayList<>(STORABLE.check(all).faults());
    requireShort("/assignee", assignee, LONGEST_NAME, faults);
    requireShort("/text", text, Limits.DEFAULT.string(), faults);
    return faults;
  }

  private static void requireShort(
      String place, @Nullable String written, int longest, List<Fault> faults) {
    if (written != null && written.length() > longest) {
      Text says = new Text("%d 文字以内で記入してください。", "Keep it within %d characters.");
      faults.add(new Fault(place, Code.TOO_LONG, said(says, longest), List.of()));
    }
  }

  private static Text said(Text says, int longest) {
    return new Text(says.ja().formatted(longest), says.en().formatted(longest));
  }
}
