package tenken.exchange.xlsx;

import java.util.ArrayList;
import java.util.List;
import tenken.catalog.Field;
import tenken.catalog.Language;
import tenken.catalog.Text;

/** What stands beside a field: when it is asked, what to write, and the options with numbers. */
record Guide(Layout layout, MachineTab machine, Conditions conditions) {

  String of(Field field) {
    Language language = layout.language();
    List<String> lines = new ArrayList<>();
    String condition = conditions.words(field.askedWhen());
    if (!condition.isEmpty()) {
      lines.add(condition);
    }
    if (field.help() != null) {
      lines.add(field.help().in(language));
    }
    lines.add(how(field).in(language));
    if (machine.options().containsKey(field.name())) {
      OptionLabels labels = machine.labels(field.name());
      labels.ids().forEach(id -> lines.add(labels.numbered(id)));
    }
    return String.join("\n", lines);
  }

  private static Text how(Field field) {
    return switch (field.type()) {
      case CHOICE -> new Text("〔一つ選択〕", "[Choose one]");
      case CHOICES ->
          new Text("〔該当するもの全て。番号を「、」で区切って記入〕", "[All that apply: numbers with commas between]");
      case COUNT -> new Text("〔0以上の整数〕", "[A whole number from 0]");
      case DATE -> new Text("〔年月日〕", "[A date]");
      case TEXT -> new Text("〔自由記述〕", "[In your own words]");
      case URL ->
          new Text(
              "〔http:// 又は https:// で始まるURL〕", "[An address that begins with http:// or https://]");
    };
  }
}
