package tenken.web.pages;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Puts the frame and the addresses of scripts and styles around what page controllers show. */
@ControllerAdvice("tenken.web.pages")
class FrameAdvice {

  private final Frames frames;
  private final Assets assets;

  FrameAdvice(Frames frames, Assets assets) {
    this.frames = frames;
    this.assets = assets;
  }

  @ModelAttribute("frame")
  Frame frame(HttpServletRequest request) {
    return frames.of(request);
  }

  @ModelAttribute("assets")
  Assets assets() {
    return assets;
  }
}
