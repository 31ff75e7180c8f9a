package tenken.web;

import java.util.Map;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import tenken.answers.AnswersSchema;
import tenken.catalog.Crosswalk;
import tenken.catalog.Pack;
import tenken.catalog.Sheet;
import tenken.exchange.dto.SheetChangesDto;
import tenken.exchange.dto.SheetDto;
import tenken.exchange.dto.SheetListDto;
import tenken.exchange.json.ProblemTypes;
import tenken.round.pack.LoadedPacks;
import tenken.ruleset.Ruleset;
import tenken.web.api.SheetsApi;
import tenken.web.problem.ProblemException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Says what is asked. */
@RestController
class SheetsController implements SheetsApi {

  private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

  private final LoadedPacks packs;
  private final SheetMapper mapper;
  private final JsonMapper json;

  SheetsController(LoadedPacks packs, SheetMapper mapper, JsonMapper json) {
    this.packs = packs;
    this.mapper = mapper;
    this.json = json;
  }

  @Override
  public ResponseEntity<SheetListDto> listSheets() {
    return ResponseEntity.ok(
        new SheetListDto(pack().sheets().values().stream().map(mapper::summary).toList()));
  }

  @Override
  public ResponseEntity<SheetDto> getSheet(String id) {
    Ruleset rules = packs.inForce().assessor().ruleset();
    Sheet sheet = sheet(rules.pack(), id);
    SheetView view = SheetView.of(sheet, rules.rules(id), rules.pack());
    return ResponseEntity.ok(mapper.sheet(view, sheet));
  }

  @Override
  public ResponseEntity<Map<String, Object>> getSheetSchema(String id) {
    Pack pack = pack();
    return ResponseEntity.ok(json.convertValue(AnswersSchema.of(pack, sheet(pack, id)), OBJECT));
  }

  @Override
  public ResponseEntity<SheetChangesDto> getSheetChanges(String id, String from) {
    Pack pack = pack();
    Sheet later = sheet(pack, id);
    Sheet earlier =
        Optional.ofNullable(pack.sheets().get(from))
            .filter(sheet -> sheet.kind() == later.kind() && sheet.year() < later.year())
            .orElseThrow(() -> new ProblemException(ProblemTypes.NOT_AN_EARLIER_SHEET));
    var changes =
        Crosswalk.between(earlier, later).lines().stream()
            .map(line -> mapper.change(line, earlier, later))
            .toList();
    return ResponseEntity.ok(new SheetChangesDto(earlier.id(), later.id(), changes));
  }

  private Pack pack() {
    return packs.inForce().pack();
  }

  private static Sheet sheet(Pack pack, String id) {
    return Optional.ofNullable(pack.sheets().get(id))
        .orElseThrow(() -> new ProblemException(ProblemTypes.NOT_FOUND));
  }
}
