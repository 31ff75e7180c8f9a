package tenken.round.submission;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import tenken.answers.Answers;
import tenken.answers.AnswersReading;
import tenken.answers.Code;
import tenken.answers.Fault;
import tenken.answers.Limits;
import tenken.catalog.Sheet;
import tenken.catalog.Text;
import tenken.round.Refused;
import tenken.round.pack.LoadedPack;
import tenken.round.pack.LoadedPacks;
import tenken.round.programme.Round;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads answers documents as a round takes them. Safe to share between threads. */
@Component
public class RoundDocuments {

  private final LoadedPacks packs;

  RoundDocuments(LoadedPacks packs) {
    this.packs = packs;
  }

  /**
   * What came of reading a document for a round.
   *
   * @param document the document with what the round decides
   * @param reading the document as answers
   * @param faults all that is wrong, the sheet included
   * @param more how many faults are not listed
   */
  public record Read(JsonNode document, AnswersReading reading, List<Fault> faults, int more) {

    /**
     * The answers.
     *
     * @throws Refused with all that is wrong, if anything is
     */
    public Answers answers() {
      if (!faults.isEmpty()) {
        throw new Refused(faults, more);
      }
      return reading.answers().orElseThrow();
    }
  }

  LoadedPack pack(Round round) {
    return packs.pinned(round.packDigest());
  }

  Sheet sheet(Round round) {
    Sheet sheet = pack(round).pack().sheets().get(round.sheet());
    if (sheet == null) {
      throw new IllegalStateException("a round's pack lacks its sheet");
    }
    return sheet;
  }

  /** Reads a document, which is for the round's sheet and date and from the operator. */
  public Read read(Round round, String operator, JsonNode document) {
    ObjectNode decided = (ObjectNode) document.deepCopy();
    decided.put("operator", operator).put("asOf", round.asOf().toString());
    AnswersReading reading = pack(round).reader().read((JsonNode) decided);
    List<Fault> faults = new ArrayList<>(reading.faults());
    if (isOtherSheet(document.path("sheet"), round)) {
      faults.add(0, otherSheet(round.sheet()));
    }
    int listed = Math.min(faults.size(), Limits.FAULTS);
    int more = reading.more() + faults.size() - listed;
    return new Read(decided, reading, List.copyOf(faults.subList(0, listed)), more);
  }

  /** A sheet that there is not is a fault already. */
  private boolean isOtherSheet(JsonNode named, Round round) {
    String sheet = named.stringValue("");
    return !sheet.equals(round.sheet()) && pack(round).pack().sheets().containsKey(sheet);
  }

  private static Fault otherSheet(String expected) {
    return new Fault(
        "/sheet",
        Code.UNKNOWN_SHEET,
        new Text("この調査のシートではありません。", "This is not the sheet of the round."),
        List.of(expected));
  }
}
