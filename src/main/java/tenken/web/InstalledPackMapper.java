package tenken.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import tenken.catalog.Pack;
import tenken.catalog.Text;
import tenken.exchange.dto.InstalledPackDto;
import tenken.exchange.dto.InstalledPackListDto;
import tenken.exchange.dto.TextDto;
import tenken.exchange.json.CatalogMapper;
import tenken.exchange.json.MappingRules;
import tenken.round.pack.InstalledPack;
import tenken.round.pack.LoadedPack;

/** Writes which packs are there, and which of them is in force. */
@Mapper(config = MappingRules.class, uses = CatalogMapper.class)
interface InstalledPackMapper {

  @Mapping(target = "digest", source = "installed.digest")
  @Mapping(target = "version", source = "pack.version")
  @Mapping(target = "effective", source = "pack.effective")
  @Mapping(target = "usable", expression = "java(pack != null)")
  @Mapping(target = "contents", source = "contents")
  InstalledPackDto installed(
      InstalledPack installed, @Nullable Pack pack, boolean inForce, @Nullable Pack contents);

  /** A line of the list. */
  default InstalledPackDto line(InstalledPack installed, LoadedPack inForce) {
    Pack pack = installed.loaded().map(LoadedPack::pack).orElse(null);
    return installed(installed, pack, inForce.equals(installed.loadedOrNull()), null);
  }

  /** One pack with what it holds, if it is usable. */
  default InstalledPackDto whole(InstalledPack installed, LoadedPack inForce) {
    Pack pack = installed.loaded().map(LoadedPack::pack).orElse(null);
    return installed(installed, pack, inForce.equals(installed.loadedOrNull()), pack);
  }

  /** All packs. */
  default InstalledPackListDto packs(List<InstalledPack> packs, LoadedPack inForce) {
    return new InstalledPackListDto(packs.stream().map(pack -> line(pack, inForce)).toList());
  }

  /** Says that another pack was put in force. */
  default TextDto warning(String missing) {
    String ja = "適用中とされたパック %s がここに導入されていないか、誤りがあるため、サービス付属のパックを用いています。";
    String en =
        "Pack %s was put in force but is not installed here, or has faults."
            + " The pack that the service comes with is used instead.";
    return text(new Text(ja.formatted(missing), en.formatted(missing)));
  }

  TextDto text(Text text);
}
