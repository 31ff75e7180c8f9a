package tenken.web.pages.desk;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tenken.catalog.Text;
import tenken.round.Caller;
import tenken.round.programme.Operator;
import tenken.round.programme.Operators;

/** Calls operators by their names. */
@Component
class Roster {

  private final Operators operators;

  Roster(Operators operators) {
    this.operators = operators;
  }

  /** All operators, in the order in which they were added. */
  List<Operator> all(Caller caller) {
    return Whole.of(listing -> operators.list(caller, listing));
  }

  /** The names of operators by their ids. */
  Function<String, Text> names(Caller caller) {
    Map<String, Text> names =
        all(caller).stream().collect(Collectors.toMap(Operator::id, Operator::name));
    return id -> names.getOrDefault(id, new Text(id, id));
  }

  /** The name of one. */
  Text name(Caller caller, String id) {
    return operators.get(caller, id).name();
  }
}
