package tenken.web.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.http.server.ServletServerHttpResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;
import tenken.exchange.dto.ProblemDto;
import tenken.exchange.json.ProblemTypes;

/** Shows a problem as a page to whoever reads in a browser. Programs get the document. */
@ControllerAdvice
class ProblemPages implements ResponseBodyAdvice<Object> {

  private final ThymeleafViewResolver views;
  private final Frames frames;
  private final Assets assets;
  private final ProblemTypes types;

  ProblemPages(ThymeleafViewResolver views, Frames frames, Assets assets, ProblemTypes types) {
    this.views = views;
    this.frames = frames;
    this.assets = assets;
    this.types = types;
  }

  @Override
  public boolean supports(
      MethodParameter returned, Class<? extends HttpMessageConverter<?>> converter) {
    return true;
  }

  @Override
  public @Nullable Object beforeBodyWrite(
      @Nullable Object body,
      MethodParameter returned,
      MediaType type,
      Class<? extends HttpMessageConverter<?>> converter,
      ServerHttpRequest request,
      ServerHttpResponse response) {
    if (body instanceof ProblemDto problem
        && request instanceof ServletServerHttpRequest asked
        && response instanceof ServletServerHttpResponse answer
        && Readers.inABrowser(asked.getServletRequest())) {
      show(problem, asked.getServletRequest(), answer.getServletResponse());
      return null;
    }
    return body;
  }

  private void show(ProblemDto problem, HttpServletRequest request, HttpServletResponse response) {
    Frame frame = frames.of(request);
    String id = problem.getType().substring(problem.getType().lastIndexOf('/') + 1);
    var known = types.find(id).orElseThrow();
    Map<String, Object> model = Map.of("frame", frame, "assets", assets, "problem", known);
    response.setStatus(problem.getStatus());
    response.setHeader("Content-Language", frame.lang());
    try {
      View view = views.resolveViewName("problem", request.getLocale());
      if (view != null) {
        view.render(model, request, response);
      }
    } catch (Exception e) {
      throw new IllegalStateException("the page for problems cannot be shown", e);
    }
  }
}
