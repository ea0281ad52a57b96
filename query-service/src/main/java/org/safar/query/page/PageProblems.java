package org.safar.query.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.safar.query.view.web.Outages;
import org.safar.web.Problem;
import org.safar.web.ProblemException;
import org.safar.web.Problems;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/** A page that cannot be shown says so as a page. The API's problems stay what they are. */
final class PageProblems implements HandlerExceptionResolver, Ordered {
    private final Frames frames;

    PageProblems(Frames frames) {
        this.frames = frames;
    }

    /** Before the API's advice. */
    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        if (!isRead(request)) return null;
        var outage = Outages.problem(failure).map(ProblemException::problem);
        return page(outage.orElseGet(() -> Problems.from(failure)), request, response);
    }

    ModelAndView page(Problem problem, HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
        if (Problems.passes(problem.status())) response.setHeader("Retry-After", Problems.AGAIN_IN_SECONDS);
        var page = new ModelAndView(
                "problem",
                Map.of("frame", frames.of(request), "words", frames.words(request), "problem", problem),
                HttpStatusCode.valueOf(problem.status()));
        return page;
    }

    /** Somebody reads it in a browser. */
    static boolean isRead(HttpServletRequest request) {
        var accepted = request.getHeader("Accept");
        return PageAddress.isPage(request) && accepted != null && accepted.contains(MediaType.TEXT_HTML_VALUE);
    }
}
