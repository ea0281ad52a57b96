package org.safar.query.page;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.safar.web.Open;
import org.safar.web.Problem;
import org.safar.web.ProblemCode;
import org.safar.web.Problems;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** What fails outside every handler (a filter, the container), for somebody who reads it in a browser. */
@Controller
final class PageErrors {
    private final PageProblems problems;

    PageErrors(PageProblems problems) {
        this.problems = problems;
    }

    @Open(because = "an error is answered to whoever made the request; the container sends it here")
    @RequestMapping(path = "/error", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView error(HttpServletRequest request, HttpServletResponse response) {
        if (request.getDispatcherType() != DispatcherType.ERROR) throw Problems.absent();
        if (!PageProblems.isRead(request)) throw Problems.of(status(request), null);
        return problems.page(problem(request), request, response);
    }

    private static Problem problem(HttpServletRequest request) {
        var code = status(request);
        if (code != ProblemCode.INTERNAL) return Problems.of(code, null).problem();
        return request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Exception failure
                ? Problems.from(failure)
                : Problems.from(new IllegalStateException("no exception is known"));
    }

    private static ProblemCode status(HttpServletRequest request) {
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return ProblemCode.of(status instanceof Integer number ? number : 0);
    }
}
