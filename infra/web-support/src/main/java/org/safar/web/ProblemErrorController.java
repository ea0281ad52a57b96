package org.safar.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** What fails outside every endpoint (a filter, the container) is a problem as well. Asked for directly, there is nothing here. */
@Controller
final class ProblemErrorController implements ErrorController {

    @Open(because = "an error is answered to whoever made the request; the container sends it here")
    @RequestMapping("/error")
    ResponseEntity<Object> error(HttpServletRequest request) {
        if (request.getDispatcherType() != DispatcherType.ERROR) throw Problems.absent();
        var failure = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        var code = ProblemCode.of(status instanceof Integer number ? number : 0);
        if (code != ProblemCode.INTERNAL) return Problems.response(Problems.problem(code, null, null));
        var reference = Failures.log(
                failure instanceof Throwable known ? known : new IllegalStateException("no exception is known"));
        return Problems.response(Problems.problem(code, null, reference));
    }
}
