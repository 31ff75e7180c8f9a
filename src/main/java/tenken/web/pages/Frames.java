package tenken.web.pages;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import tenken.catalog.Language;
import tenken.catalog.Pack;
import tenken.round.pack.LoadedPacks;
import tenken.web.problem.Languages;
import tenken.web.security.CallerToken;

/** Makes what stands around a page. */
@Component
class Frames {

  private final LoadedPacks packs;

  Frames(LoadedPacks packs) {
    this.packs = packs;
  }

  Frame of(HttpServletRequest request) {
    Language language = Languages.of(request);
    String other = language == Language.JA ? "en" : "ja";
    String query =
        UriComponentsBuilder.newInstance()
            .query(request.getQueryString())
            .replaceQueryParam("lang", other)
            .encode()
            .build()
            .toUriString();
    Pack pack = packs.inForce().pack();
    return new Frame(
        language,
        query,
        CallerToken.current().map(Frames::person).orElse(null),
        pack.version(),
        pack.digest());
  }

  private static Frame.Person person(CallerToken token) {
    return new Frame.Person(token.getName(), token.getPrincipal().role());
  }
}
