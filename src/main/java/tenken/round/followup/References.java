package tenken.round.followup;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tenken.catalog.Field;
import tenken.catalog.Item;
import tenken.catalog.Pack;
import tenken.catalog.Sheet;
import tenken.round.Denied;
import tenken.round.Denied.Reason;
import tenken.round.pack.LoadedPacks;
import tenken.round.programme.Round;

/** Checks what questions name against the sheet and the pack of their round. */
@Component
class References {

  private final LoadedPacks packs;

  References(LoadedPacks packs) {
    this.packs = packs;
  }

  /** Makes sure that a round has nothing but what is named. */
  static void require(List<String> unknown) {
    if (!unknown.isEmpty()) {
      throw new Denied(Reason.UNKNOWN_REFERENCE, unknown);
    }
  }

  /** Where a member's question names something that there is not. */
  List<String> unknown(Round round, MemberQuestion question, String at) {
    Pack pack = packs.named(round.packDigest()).pack();
    List<String> unknown = new ArrayList<>();
    String item = question.item();
    if (item != null && sheet(pack, round).item(item).isEmpty()) {
      unknown.add(at + "/item");
    }
    String criterion = question.criterion();
    if (criterion != null && pack.criteria().noneMatch(each -> each.id().equals(criterion))) {
      unknown.add(at + "/criterion");
    }
    unknown.addAll(unknown(round, question.asks(), at));
    return unknown;
  }

  /** Where one of the cells that are asked for names something that there is not. */
  List<String> unknown(Round round, List<AskedCell> asks, String at) {
    Pack pack = packs.named(round.packDigest()).pack();
    Sheet sheet = sheet(pack, round);
    List<String> unknown = new ArrayList<>();
    for (int each = 0; each < asks.size(); each++) {
      AskedCell cell = asks.get(each);
      String place = at + "/asks/" + each;
      String question = pack.field(cell.field()).map(Field::question).orElse("");
      if (!sheet.asks(question)) {
        unknown.add(place + "/field");
      } else if (!asks(sheet, cell.item(), question)) {
        unknown.add(place + "/item");
      }
    }
    return unknown;
  }

  private static boolean asks(Sheet sheet, @Nullable String item, String question) {
    return item == null
        || sheet.itemsAsking(question).stream().map(Item::number).anyMatch(item::equals);
  }

  private static Sheet sheet(Pack pack, Round round) {
    Sheet sheet = pack.sheets().get(round.sheet());
    if (sheet == null) {
      throw new IllegalStateException("a round's pack lacks its sheet");
    }
    return sheet;
  }
}
