package org.safar.web;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** The routes that read their body as a stream in bounded memory, and so may be sent any amount. A bean of the service. */
public final class StreamingRoutes {
    private final List<PathPattern> patterns;

    /** @param patterns as in a mapping: {@code /api/hubs/{hub}/submissions} */
    public StreamingRoutes(String... patterns) {
        this.patterns = Stream.of(patterns)
                .map(PathPatternParser.defaultInstance::parse)
                .toList();
    }

    boolean contain(String path) {
        var container = PathContainer.parsePath(path);
        return patterns.stream().anyMatch(pattern -> pattern.matches(container));
    }
}
