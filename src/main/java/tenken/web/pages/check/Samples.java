package tenken.web.pages.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tenken.exchange.json.ProblemTypes;
import tenken.web.problem.ProblemException;

/** Answers of fictional operators, to try what a report looks like. */
@Component
class Samples {

  private final Map<String, byte[]> samples = new LinkedHashMap<>();

  Samples() {
    for (String name : new String[] {"platform-gaps", "carrier-gaps", "platform-draft"}) {
      samples.put(name, read(name));
    }
  }

  private static byte[] read(String name) {
    try {
      return new ClassPathResource("samples/" + name + ".json").getContentAsByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Set<String> all() {
    return samples.keySet();
  }

  byte[] of(String name) {
    byte[] sample = samples.get(name);
    if (sample == null) {
      throw new ProblemException(ProblemTypes.NOT_FOUND);
    }
    return sample;
  }
}
