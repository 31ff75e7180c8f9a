package tenken.assessment;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tenken.catalog.Audience;
import tenken.catalog.Region;
import tenken.catalog.Scope;
import tenken.catalog.Text;

/** How a scope is called. */
public final class ScopeWords {

  private ScopeWords() {}

  /** The scope's axes in words; empty for the operator as a whole. */
  public static Text of(Scope scope) {
    List<String> ja = new ArrayList<>();
    List<String> en = new ArrayList<>();
    if (scope.service() != null) {
      ja.add(scope.service());
      en.add(scope.service());
    }
    add(region(scope.region()), ja, en);
    add(audience(scope.audience()), ja, en);
    return new Text(String.join("・", ja), String.join(", ", en));
  }

  private static void add(@Nullable Text text, List<String> ja, List<String> en) {
    if (text != null) {
      ja.add(text.ja());
      en.add(text.en());
    }
  }

  private static @Nullable Text region(@Nullable Region region) {
    if (region == null) {
      return null;
    }
    return region == Region.JP ? new Text("国内", "Japan") : new Text("EU圏", "EU");
  }

  private static @Nullable Text audience(@Nullable Audience audience) {
    if (audience == null) {
      return null;
    }
    return switch (audience) {
      case LOGGED_IN -> new Text("ログイン時", "logged in");
      case LOGGED_OUT -> new Text("非ログイン時", "logged out");
      case NO_ACCOUNT -> new Text("非アカウント保有時", "no account");
    };
  }
}
