package tenken.web.stored;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;
import tenken.exchange.dto.OperatorTableDto;

/** A table that goes out as it was written, byte for byte. */
final class KeptTable extends OperatorTableDto {

  private final String written;

  KeptTable(String written) {
    this.written = written;
  }

  @JsonValue
  @JsonRawValue
  String written() {
    return written;
  }
}
