package tenken.web.pages.desk;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tenken.exchange.json.ProblemTypes;
import tenken.round.Role;
import tenken.web.problem.ProblemException;
import tenken.web.security.CallerToken;

/** Lets the secretariat and auditors into the office; for everybody else there is none. */
@Configuration(proxyBeanMethods = false)
class OfficeGate implements WebMvcConfigurer, HandlerInterceptor {

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this).addPathPatterns("/office", "/office/**");
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (request.getDispatcherType() == DispatcherType.REQUEST) {
      Role role = CallerToken.caller().role();
      if (role != Role.SECRETARIAT && role != Role.AUDITOR) {
        throw new ProblemException(ProblemTypes.NOT_FOUND);
      }
    }
    return true;
  }
}
