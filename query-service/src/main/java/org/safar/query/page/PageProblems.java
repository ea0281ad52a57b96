package org.safar.query.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.safar.query.view.UnknownView;
import org.safar.query.view.ViewNotReady;
import org.safar.web.Problem;
import org.safar.web.ProblemCode;
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
        return page(problem(failure), request, response);
    }

    /** A view that is being folded, and one that is not there, are nobody's failure. */
    private static Problem problem(Exception failure) {
        return switch (failure) {
            case ViewNotReady _ -> Problems.of(ProblemCode.NOT_READY, null).problem();
            case UnknownView _ -> Problems.absent().problem();
            default -> Problems.from(failure);
        };
    }

    ModelAndView page(Problem problem, HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
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
