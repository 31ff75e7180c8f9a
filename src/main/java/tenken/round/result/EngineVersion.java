package tenken.round.result;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.stereotype.Component;

/** The version of this service, as results name it. */
@Component
public final class EngineVersion {

  private final String text;

  EngineVersion(ObjectProvider<BuildProperties> build) {
    this.text = build.stream().map(BuildProperties::getVersion).findFirst().orElse("0");
  }

  /** The version itself. */
  public String text() {
    return text;
  }
}
