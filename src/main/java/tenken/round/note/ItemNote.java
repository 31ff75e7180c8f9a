package tenken.round.note;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who of an operator works on an item of a draft (担当), and what they note for each other about it
 * (社内メモ). Nobody outside the operator ever reads it, and nothing of it is submitted.
 *
 * @param draft id of the draft
 * @param item the item's number, or the id of a question asked at the close
 * @param version how often it was saved, from 1 for one that never was
 * @param content what it says
 * @param savedBy who saved it last, or null
 * @param savedAt when, or null
 */
public record ItemNote(
    String draft,
    String item,
    int version,
    NoteContent content,
    @Nullable String savedBy,
    @Nullable Instant savedAt) {

  /** The version of a note that nobody has written yet. */
  static final int UNWRITTEN = 1;

  /** A note that nobody has written yet. */
  public static ItemNote unwritten(String draft, String item) {
    return new ItemNote(draft, item, UNWRITTEN, NoteContent.NONE, null, null);
  }
}
