package tenken.exchange.xlsx;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import tenken.catalog.Field;
import tools.jackson.databind.JsonNode;

/** Writes the value of a row. */
record AnswerText(Paper paper, MachineTab machine, int column) {

  void write(int row, Field field, JsonNode value) {
    switch (field.type()) {
      case COUNT -> paper.number(row, column, value.decimalValue().longValueExact());
      case DATE -> paper.date(row, column, LocalDate.parse(value.stringValue()));
      case CHOICE ->
          paper.text(
              row, column, machine.labels(field.name()).label(value.stringValue()), Look.INPUT);
      case CHOICES -> paper.text(row, column, options(field, value), Look.INPUT);
      case TEXT, URL -> paper.text(row, column, value.stringValue(), Look.INPUT);
    }
  }

  /** In the order of the field, one on each line. */
  private String options(Field field, JsonNode value) {
    OptionLabels labels = machine.labels(field.name());
    List<String> chosen = value.valueStream().map(JsonNode::stringValue).toList();
    return labels.ids().stream()
        .filter(chosen::contains)
        .map(labels::numbered)
        .collect(Collectors.joining("\n"));
  }

  /** An empty cell that takes what the field asks for. */
  void open(int row, Field field) {
    paper.empty(
        row,
        column,
        switch (field.type()) {
          case COUNT -> Look.NUMBER;
          case DATE -> Look.DATE;
          default -> Look.INPUT;
        });
  }
}
