package tenken.web.start;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.actuate.info.Info;
import org.springframework.boot.actuate.info.InfoContributor;
import org.springframework.stereotype.Component;
import tenken.catalog.Pack;
import tenken.round.pack.LoadedPacks;

/** Says at {@code /actuator/info} which pack is in force. */
@Component
class PackInfo implements InfoContributor {

  private final LoadedPacks packs;

  PackInfo(LoadedPacks packs) {
    this.packs = packs;
  }

  @Override
  public void contribute(Info.Builder info) {
    Pack pack = packs.inForce().pack();
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("version", pack.version());
    details.put("digest", pack.digest());
    details.put("effective", pack.effective().toString());
    details.put("sheets", pack.sheets().size());
    details.put("viewpoints", pack.viewpoints().size());
    details.put("criteria", pack.criteria().count());
    info.withDetail("pack", details);
  }
}
