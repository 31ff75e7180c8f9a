package tenken.exchange.json;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;
import tenken.exchange.dto.AssessmentDto;

/** A result that goes out as it was written, byte for byte. */
final class KeptResult extends AssessmentDto {

  private final String written;

  KeptResult(String written) {
    this.written = written;
  }

  @JsonValue
  @JsonRawValue
  String written() {
    return written;
  }
}
