package tenken.exchange.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jackson.JacksonMixin;
import tenken.exchange.dto.ScoreDto;
import tenken.exchange.dto.TextDto;

/** Writes the numbers of a score even where they are null, which says that there is none yet. */
@JacksonMixin(ScoreDto.class)
@JsonInclude(JsonInclude.Include.ALWAYS)
abstract class ScoreMixin {

  @JsonInclude(JsonInclude.Include.NON_NULL)
  abstract @Nullable TextDto getBand();
}
