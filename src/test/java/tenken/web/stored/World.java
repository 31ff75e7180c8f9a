package tenken.web.stored;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tenken.round.Right;
import tenken.web.Contract;
import tools.jackson.databind.JsonNode;

/** Two operators, everybody who may call, and the things that belong to them. */
final class World {

  /** Whose objects there are. */
  enum Whose {
    OWN,
    OTHERS,
    SHARED
  }

  private final int port;
  private final Office secretariat;
  private final Map<Whose, List<String>> operators;
  private final Map<String, Office> offices = new ConcurrentHashMap<>();
  private final Map<Whose, Things> kept = new ConcurrentHashMap<>();
  private final Recipes recipes = new Recipes(yaml("objects"));

  World(int port) {
    this.port = port;
    this.secretariat = Office.secretariat(port);
    String one = secretariat.operator("PLATFORM", "ひとつめ");
    String other = secretariat.operator("PLATFORM", "ふたつめ");
    this.operators =
        new HashMap<>(
            Map.of(
                Whose.OWN, List.of(one),
                Whose.OTHERS, List.of(other),
                Whose.SHARED, List.of(one, other)));
  }

  /** Reads a table of the walks. */
  static JsonNode yaml(String name) {
    String file = "/walk/" + name + ".yaml";
    try (InputStream in = World.class.getResourceAsStream(file)) {
      Object yaml = new Load(LoadSettings.builder().setLabel(file).build()).loadFromInputStream(in);
      return Contract.JSON.valueToTree(yaml);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Recipes recipes() {
    return recipes;
  }

  /** The first of those whose objects there are. */
  String operator(Whose whose) {
    return operators.get(whose).get(0);
  }

  List<String> operators(Whose whose) {
    return operators.get(whose);
  }

  /** New things, which nothing was done to. */
  Things fresh(Whose whose) {
    return new Things(this, whose);
  }

  /** Things that many requests may look at. */
  Things kept(Whose whose) {
    return kept.computeIfAbsent(whose, this::fresh);
  }

  /** Whoever makes an object. */
  Office maker(String role, Whose whose) {
    return role.equals("secretariat")
        ? secretariat
        : caller(whose == Whose.OTHERS ? Who.ANOTHER_OPERATOR : Who.OPERATOR, null);
  }

  /** Somebody who calls an operation that needs a right, if it needs one. */
  Office caller(Who who, @Nullable Right right) {
    return switch (who) {
      case NOBODY -> new Office(port, "");
      case WRONG_KEY -> new Office(port, "tenken_of-nobody");
      case SECRETARIAT -> secretariat;
      case OPERATOR -> office("own", () -> secretariat.of(operator(Whose.OWN)));
      case ANOTHER_OPERATOR -> office("other's", () -> secretariat.of(operator(Whose.OTHERS)));
      case AUDITOR -> office("auditor", secretariat::auditor);
      case SYSTEM -> system(right == null || !right.grantable() ? Right.READ_ROUNDS : right);
      case OTHER_SYSTEM ->
          system(right == Right.READ_ROUNDS ? Right.READ_SUBMISSIONS : Right.READ_ROUNDS);
    };
  }

  private Office system(Right right) {
    return office(right.name(), () -> secretariat.system(right.name()));
  }

  private Office office(String name, Supplier<Office> made) {
    return offices.computeIfAbsent(name, each -> made.get());
  }
}
