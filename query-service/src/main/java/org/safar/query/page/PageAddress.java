package org.safar.query.page;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** Which addresses are pages, and which address somebody asked for. */
final class PageAddress {
    private static final List<String> OTHERS = List.of("/api/", "/actuator/", "/v3/", "/assets/");

    private PageAddress() {}

    /** What was asked for, also where an error or the sign-in is shown instead. */
    static String of(HttpServletRequest request) {
        for (var attribute : List.of(RequestDispatcher.ERROR_REQUEST_URI, RequestDispatcher.FORWARD_REQUEST_URI))
            if (request.getAttribute(attribute) instanceof String path) return path;
        return request.getRequestURI();
    }

    /** Everything but the API, the platform's own addresses and files. */
    static boolean isPage(HttpServletRequest request) {
        var path = of(request) + "/";
        return OTHERS.stream().noneMatch(path::startsWith);
    }
}
