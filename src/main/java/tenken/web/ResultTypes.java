package tenken.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.core.ResolvableType;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Keeps a result from going out under the name of a problem. The generated interfaces list the
 * types of an operation's results and of its problems together; whoever accepts problems only gets
 * one (406).
 */
@Component
class ResultTypes implements WebMvcConfigurer, HandlerInterceptor {

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this);
  }

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
      throws HttpMediaTypeNotAcceptableException {
    if (request.getAttribute(HandlerMapping.PRODUCIBLE_MEDIA_TYPES_ATTRIBUTE)
            instanceof Set<?> types
        && !emptyAnswer(handler)) {
      Set<Object> results = new LinkedHashSet<>(types);
      if (results.remove(MediaType.APPLICATION_PROBLEM_JSON) && results.isEmpty()) {
        throw new HttpMediaTypeNotAcceptableException(List.of(MediaType.APPLICATION_JSON));
      }
      request.setAttribute(HandlerMapping.PRODUCIBLE_MEDIA_TYPES_ATTRIBUTE, results);
    }
    return true;
  }

  private static boolean emptyAnswer(Object handler) {
    return handler instanceof HandlerMethod method
        && ResolvableType.forMethodParameter(method.getReturnType()).resolveGeneric(0)
            == Void.class;
  }
}
