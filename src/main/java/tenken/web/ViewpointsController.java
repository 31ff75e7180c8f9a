package tenken.web;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import tenken.catalog.Viewpoint;
import tenken.exchange.dto.ViewpointDto;
import tenken.exchange.dto.ViewpointListDto;
import tenken.exchange.json.ProblemTypes;
import tenken.round.pack.LoadedPacks;
import tenken.ruleset.Ruleset;
import tenken.web.api.ViewpointsApi;
import tenken.web.problem.ProblemException;

/** Says what is judged, and why. */
@RestController
class ViewpointsController implements ViewpointsApi {

  private final LoadedPacks packs;
  private final ViewpointMapper mapper;

  ViewpointsController(LoadedPacks packs, ViewpointMapper mapper) {
    this.packs = packs;
    this.mapper = mapper;
  }

  @Override
  public ResponseEntity<ViewpointListDto> listViewpoints() {
    var viewpoints = packs.inForce().pack().viewpoints().values();
    return ResponseEntity.ok(
        new ViewpointListDto(viewpoints.stream().map(mapper::summary).toList()));
  }

  @Override
  public ResponseEntity<ViewpointDto> getViewpoint(String id) {
    Ruleset rules = packs.inForce().assessor().ruleset();
    Viewpoint viewpoint = rules.pack().viewpoints().get(id);
    if (viewpoint == null) {
      throw new ProblemException(ProblemTypes.NOT_FOUND);
    }
    var chain = ChainLink.of(viewpoint, rules);
    return ResponseEntity.ok(mapper.viewpoint(viewpoint, chain, rules, rules.pack()));
  }
}
