package tenken.web.pages.desk;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import tenken.round.Caller;
import tenken.round.Denied;
import tenken.round.Denied.Reason;
import tenken.round.Desk;
import tenken.round.followup.Deciding;
import tenken.round.followup.FollowUp;
import tenken.round.followup.Picking;

/** Decides on many questions at once, all or none. */
@Component
class Choosing {

  private final Desk desk;
  private final Picking picking;
  private final Deciding deciding;

  Choosing(Desk desk, Picking picking, Deciding deciding) {
    this.desk = desk;
    this.picking = picking;
    this.deciding = deciding;
  }

  /** Does what was chosen. */
  void decide(Caller caller, Chosen chosen) {
    desk.run(
        caller,
        () -> {
          List<String> all = new ArrayList<>(chosen.followUps());
          if (!chosen.questions().isEmpty()) {
            picked(caller, chosen).forEach(each -> all.add(each.id()));
          }
          for (String id : all) {
            if (!id.equals(chosen.into())) {
              deciding.decide(caller, id, chosen.verdict(), chosen.reason(), chosen.into());
            }
          }
        });
  }

  private List<FollowUp> picked(Caller caller, Chosen chosen) {
    String assessment = chosen.assessment();
    if (assessment == null) {
      throw new Denied(Reason.UNKNOWN_REFERENCE, List.of("/questions"));
    }
    return picking.pick(caller, assessment, chosen.questions());
  }
}
