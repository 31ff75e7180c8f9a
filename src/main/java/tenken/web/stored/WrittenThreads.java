package tenken.web.stored;

import org.springframework.stereotype.Component;
import tenken.round.followup.FollowUpThread;
import tenken.round.followup.ThreadWriter;
import tools.jackson.databind.json.JsonMapper;

/** Writes the threads of exports just as single ones are sent. */
@Component
class WrittenThreads implements ThreadWriter {

  private final FollowUpMapper mapper;
  private final JsonMapper json;

  WrittenThreads(FollowUpMapper mapper, JsonMapper json) {
    this.mapper = mapper;
    this.json = json;
  }

  @Override
  public String write(FollowUpThread thread) {
    return json.writeValueAsString(mapper.thread(thread));
  }
}
