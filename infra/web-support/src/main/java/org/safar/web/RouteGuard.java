package org.safar.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;

/** Holds each request against its route's rule, after the sign-in and before anything is read. */
final class RouteGuard implements HandlerInterceptor {

    /** @throws ProblemException not-signed-in or not-permitted; absent where the kind of handler has no rules */
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        switch (handler) {
            case HandlerMethod method -> check(method);
            case ResourceHttpRequestHandler _ -> {}
            default -> throw Problems.absent();
        }
        return true;
    }

    private static void check(HandlerMethod method) {
        if (RouteRules.isOpen(method)) return;
        var caller = CallerClaims.current().orElseThrow(() -> Problems.of(ProblemCode.NOT_SIGNED_IN, null));
        if (!RouteRules.allowed(method).contains(caller.role())) throw Problems.notPermitted();
    }
}
