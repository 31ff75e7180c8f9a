package tenken.web.stored;

import org.springframework.stereotype.Component;
import tenken.round.compare.OperatorTable;
import tenken.round.compare.TableWriter;
import tools.jackson.databind.json.JsonMapper;

/** Writes the tables that are kept just as those of comparisons are sent. */
@Component
class Tables implements TableWriter {

  private final ComparisonMapper mapper;
  private final JsonMapper json;

  Tables(ComparisonMapper mapper, JsonMapper json) {
    this.mapper = mapper;
    this.json = json;
  }

  @Override
  public String write(OperatorTable table) {
    return json.writeValueAsString(mapper.table(table));
  }
}
