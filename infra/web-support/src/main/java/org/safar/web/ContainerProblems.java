package org.safar.web;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/** What the container refuses before any filter runs (an address it cannot read) is a problem too, not a page of Tomcat's. */
public final class ContainerProblems extends ErrorReportValve {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    static WebServerFactoryCustomizer<TomcatServletWebServerFactory> customizer() {
        return factory -> factory.addContextCustomizers(context -> {
            if (context.getParent() instanceof StandardHost host) {
                host.setErrorReportValveClass(ContainerProblems.class.getName());
            }
        });
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) return;
        var code = ProblemCode.of(response.getStatus());
        var reference = code == ProblemCode.INTERNAL && failure != null ? Failures.log(failure) : null;
        try {
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.setHeader("Cache-Control", "no-store");
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.getOutputStream().write(JSON.writeValueAsBytes(Problems.problem(code, null, reference)));
            response.finishResponse();
        } catch (IOException gone) {
            return; // nobody is there to read it
        }
    }
}
